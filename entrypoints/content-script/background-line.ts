import { browser } from "wxt/browser";
import type { MessageToBackground, MessageToPage } from "../shared/messages.ts";

/** So often, at most, a message is said. */
const mostTries = 3;

/** How long an answer is waited for before the message is said again, and after the last time; in milliseconds. */
const patience = { first: 2000, last: 8000 } as const;

/**
 * Sends a message to the background; undefined where nobody answers, as after an update. Browsers end the background
 * when they like, perhaps just as it was asked: asked again, it starts. Mostly they say so at once; of some questions
 * Chromium never says a word. Every message may be said twice, and the first answer counts.
 */
export async function ask(message: MessageToBackground): Promise<unknown> {
  const said: Promise<unknown>[] = [];
  for (let tries = 1; tries <= mostTries && browser.runtime?.id; tries += 1) {
    try {
      said.push(browser.runtime.sendMessage(message));
      const answer = await soon(said, tries < mostTries ? patience.first : patience.last);
      if (answer !== silence) return answer;
    } catch {
      // Stopped meanwhile, or not there any more: then the next turn knows.
      said.length = 0;
    }
  }
  return undefined;
}

const silence = Symbol("silence");

/** The first answer, or silence where none comes in time. */
async function soon(answers: readonly Promise<unknown>[], milliseconds: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds, silence);
  });
  return Promise.race([...answers, silent]).finally(() => clearTimeout(timer));
}

/**
 * Answers messages from popup and background. Only our own extension can reach this, so the type alone is
 * checked. Answers go back by the callback: a returned promise would need the polyfill in Chromium.
 */
export function listenToBackground(answer: (message: MessageToPage) => unknown, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return;
    respond(answer(message));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listen);
  });
}

function isMessage(message: unknown): message is MessageToPage {
  return (
    typeof message === "object" && message !== null && "type" in message && typeof message.type === "string"
  );
}
