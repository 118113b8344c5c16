import { fakeBrowser } from "wxt/testing/fake-browser";

/** What the stand-ins for a browser leave out: WXT’s for the extension’s interfaces, and jsdom for pages. */
Object.assign(fakeBrowser.runtime, {
  getManifest: () => ({ manifest_version: 3, name: "Sidelight", version: "0.1.0" }),
});
Object.assign(fakeBrowser.i18n, { getUILanguage: () => "en" });

// There is one page here only.
const request = async (...all: unknown[]) => (all.at(-1) as () => unknown)();
if (!navigator.locks) Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
