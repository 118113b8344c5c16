import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "wxt";
import { themeIcons } from "./components/manifest/icon-paths.ts";
import { localeMessages, manifestMessages } from "./components/manifest/locale-messages.ts";
import { spokenLanguages } from "./data/language/spoken.ts";
import { libraryChanges } from "./scripts/build/library-changes.ts";
import { bundledPackages, licensesText } from "./scripts/build/licenses.ts";
import { oldestBrowsers } from "./scripts/build/oldest-browsers.ts";

/** Scripts, styles and pictures of our own; no connection to anywhere, no framing, no forms. */
const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const bundled = bundledPackages();

/** Every script that runs on the pages people read; what is not here runs in the extension alone. */
const onPages = new Set(["content-script", "annotator", "card", "page-text"]);

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  // Every import is written out, so that a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "firefox"],
  manifest: ({ browser, command }) => ({
    name: manifestMessages.name,
    description: manifestMessages.description,
    default_locale: "en",
    // The last one lifts 10 MB of storage, which a few large packs outgrow, and keeps packs from being evicted.
    permissions: ["storage", "scripting", "unlimitedStorage"],
    host_permissions: ["<all_urls>"],
    content_scripts: [{ matches: ["<all_urls>"], run_at: "document_idle", js: ["content-script.js"] }],
    commands: {
      "next-mention": {
        description: manifestMessages.command("next-mention"),
        suggested_key: { default: "Alt+Shift+Period" },
      },
      "previous-mention": {
        description: manifestMessages.command("previous-mention"),
        suggested_key: { default: "Alt+Shift+Comma" },
      },
      "explain-selection": {
        description: manifestMessages.command("explain-selection"),
        suggested_key: { default: "Alt+Shift+L" },
      },
    },
    // The dev server needs connections and inline styles; a build needs none.
    ...(command === "build" && { content_security_policy: { extension_pages: extensionPagePolicy } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "{5d1de119-7a3c-4c0e-9e25-0f5b8d2a6c41}",
              strict_min_version: `${oldestBrowsers.firefox}.0`,
              data_collection_permissions: { required: ["none"] },
            },
          },
          // Without a place of its own it would hide in the menu of extensions.
          action: { theme_icons: themeIcons(), default_area: "navbar" },
        }
      : { minimum_chrome_version: `${oldestBrowsers.chromium}` }),
  }),
  zip: {
    // What a build needs and what explains it: whoever has these gets the same packages, byte for byte.
    includeSources: [
      "{annotator,assets,components,data,docs,entrypoints,public,scripts}/**",
      "*.{json,md,ts}",
      "LICENSE",
    ],
  },
  hooks: {
    "build:done": ({ config }) => {
      const own = readFileSync(new URL("LICENSE", import.meta.url), "utf8");
      writeFileSync(`${config.outDir}/licenses.txt`, licensesText(own, bundled.folders));
    },
    // The browser's own catalogues come from ours: one source for every word.
    "build:publicAssets": (_, files) => {
      for (const language of spokenLanguages)
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(localeMessages(language), null, 2),
        });
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      // On pages, 3 kB of polyfill for calls that both browsers answer alike are too many.
      if (entrypoints.every(({ name }) => onPages.has(name))) {
        config.resolve = {
          ...config.resolve,
          alias: { ...config.resolve?.alias, "wxt/browser": "@wxt-dev/browser" },
        };
      }
      // The bundled pack is one file for all pages: it is parsed once, and their own code is weighed without it.
      const output = config.build?.rollupOptions?.output;
      const isForPages = entrypoints.every(({ inputPath }) => inputPath.endsWith(".html"));
      if (!isForPages || !output || Array.isArray(output)) return;
      output.codeSplitting = { groups: [{ name: "dataset", test: /data[\\/]bundled/ }] };
    },
  },
  vite: () => ({
    plugins: [libraryChanges(), bundled.plugin],
    build: {
      target: [`chrome${oldestBrowsers.chromium}`, `firefox${oldestBrowsers.firefox}`],
      // Vite’s preloading would bring a `fetch` into bundles that promise to have none.
      modulePreload: { polyfill: false },
      // `budgets.json` says what may be large.
      chunkSizeWarningLimit: 4000,
    },
  }),
});
