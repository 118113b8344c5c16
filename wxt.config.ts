import { defineConfig } from "wxt";

/** The oldest browsers with the CSS Custom Highlight API (and `Element.checkVisibility`, popovers). */
const oldestBrowsers = { chrome: "120", firefox: "142.0" } as const;

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  // Every import is written out, so that a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  manifest: ({ browser }) => ({
    name: "Sidelight",
    permissions: ["storage", "scripting"],
    host_permissions: ["<all_urls>"],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sidelight@sidelight.invalid",
              strict_min_version: oldestBrowsers.firefox,
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: oldestBrowsers.chrome }),
  }),
});
