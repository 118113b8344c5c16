import { browser } from "wxt/browser";

/** Whether this runs in a private window, or in a browser that remembers no history at all. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
