import { defineContentScript } from "wxt/utils/define-content-script";
import { startSession } from "./session.ts";

export default defineContentScript({
  matches: ["<all_urls>"],
  runAt: "document_idle",
  // The message would be seen by every page; a newer script is announced by an event between our own.
  noScriptStartedPostMessage: true,
  main(context) {
    // XML, images, PDF viewers: documents without a body to read.
    if (!(document.body instanceof HTMLElement)) return;
    startSession(context.signal, () => context.isValid);
  },
});
