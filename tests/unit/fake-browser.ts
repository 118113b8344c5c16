/** Stands in for `wxt/browser` in every unit test (`vitest.config.ts`): the extension’s interfaces, in memory. */
export { fakeBrowser as browser } from "wxt/testing/fake-browser";
