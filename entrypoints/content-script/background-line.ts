import { browser } from "wxt/browser";
import type { MessageToBackground, MessageToPage } from "../shared/messages.ts";

/**
 * Sends a message to the background; undefined where nobody answers, as after an update. Browsers end the background
 * when they like, perhaps just as it was asked: asked again, it starts. Every message may be said twice.
 */
export async function ask(message: MessageToBackground): Promise<unknown> {
  for (let tries = 0; tries < 3 && browser.runtime?.id; tries += 1) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // Stopped meanwhile, or not there any more: then the next turn knows.
    }
  }
  return undefined;
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
