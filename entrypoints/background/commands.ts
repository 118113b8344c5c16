import { browser } from "wxt/browser";
import type { MessageToPage } from "../shared/messages.ts";

const messages: Record<string, MessageToPage["type"]> = {
  "next-mention": "mention/next",
  "previous-mention": "mention/previous",
  "explain-selection": "selection/explain",
};

/** Hands a keyboard command on to the page in front. */
export async function relayCommand(command: string, tabId: number | undefined): Promise<void> {
  const type = messages[command];
  const target = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (!type || target === undefined) return;
  try {
    await browser.tabs.sendMessage(target, { type }, { frameId: 0 });
  } catch {
    // A page without a content script: the store, a PDF, a page of the browser.
  }
}
