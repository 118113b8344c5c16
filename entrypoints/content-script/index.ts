import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startSession } from "./session.ts";

/** Where the session is noted in the isolated world: a script that is injected again finds one at work. */
const sessionKey = Symbol.for("sidelight.session");

/**
 * Runs on every page; `wxt.config.ts` lists it in the manifest. It is no content script in WXT's sense, because WXT's
 * announces itself by an event on the document, which any page could hear, and send.
 */
export default defineUnlistedScript(() => {
  // XML, images, PDF viewers: documents without a body to read.
  if (!(document.body instanceof HTMLElement) || Reflect.has(globalThis, sessionKey)) return;
  Reflect.set(globalThis, sessionKey, true);
  // A page that is prepared ahead may never be shown, and what it says of itself would stand on the page in front.
  if ("prerendering" in document && document.prerendering)
    document.addEventListener("prerenderingchange", start, { once: true });
  else start();
});

function start(): void {
  const life = new AbortController();
  startSession(life.signal, () => {
    if (!browser.runtime?.id) life.abort();
  });
}
