import { fakeBrowser } from "wxt/testing/fake-browser";

/** What WXT’s stand-in for the extension’s interfaces, which every unit test gets in their place, leaves to the tests. */
Object.assign(fakeBrowser.runtime, {
  getManifest: () => ({ manifest_version: 3, name: "Sidelight", version: "0.1.0" }),
});
Object.assign(fakeBrowser.i18n, { getUILanguage: () => "en" });
