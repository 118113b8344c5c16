import { browser } from "wxt/browser";

/** What Sidelight asks to read: every page. Readers may withhold it, give it, and take it back at any time. */
export const everyPage = { origins: ["<all_urls>"] };

/** Asks the reader for it, in the turn of a press. */
export function askForAccess(): void {
  void browser.permissions.request(everyPage);
}
