import { browser } from "wxt/browser";
import { inTime } from "../shared/in-time.ts";
import type { MessageToBackground, MessageToPage } from "../shared/messages.ts";

/**
 * How often a message is said, at most; how long an answer is then waited for, and how long the background is given
 * after it has refused one, because it may be only just ending. In milliseconds.
 * Half a minute in all: a background that starts or opens a large pack on a slow machine hears nothing meanwhile. It is
 * asked more than once in that time, for a question may be lost on the way.
 */
const tries = [
  { patience: 2000, rest: 50 },
  { patience: 2000, rest: 500 },
  { patience: 4000, rest: 500 },
  { patience: 8000, rest: 1000 },
  { patience: 16_000, rest: 0 },
] as const;

/**
 * Sends a message to the background; undefined where nobody answers, as after an update. Browsers end the background
 * when they like, perhaps just as it was asked: asked again, it starts. Mostly they say so at once; some questions
 * Chromium answers with undefined, which the background never does, and of some it never says a word. Every message
 * may be said twice, and the first answer that is `enough` counts. What would be out of date by then is given as a
 * function: said again, an old state of the page would be taken for the newest.
 */
export async function ask(
  message: MessageToBackground | (() => MessageToBackground),
  enough: (answer: unknown) => boolean = (answer) => answer !== undefined,
): Promise<unknown> {
  const said: Promise<unknown>[] = [];
  for (const { patience, rest } of tries) {
    if (!browser.runtime?.id) break;
    try {
      said.push(browser.runtime.sendMessage(typeof message === "function" ? message() : message));
      const answer = await inTime(Promise.race(said), patience, silence);
      if (answer === silence) continue;
      if (enough(answer)) return answer;
    } catch {
      // Stopped meanwhile, or not there any more: then the next turn knows.
    }
    said.length = 0;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  return undefined;
}

const silence = Symbol("silence");

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
