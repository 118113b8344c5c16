import { defineContentScript } from "wxt/utils/define-content-script";
import { browser } from "wxt/browser";

export default defineContentScript({
  matches: ["<all_urls>"],
  noScriptStartedPostMessage: true,
  async main() {
    console.log(await browser.storage.local.get());
  },
});
