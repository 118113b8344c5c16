import { expect, it } from "vitest";
import type { Site } from "../../scripts/browser/site.ts";
import { openStates, serveStates, showState } from "../../scripts/states/serve.ts";
import { faultsOf } from "./axe.ts";
import { inOwnBrowsers } from "./in-browsers.ts";

/** Both languages, both themes, and twice the text, in a window as narrow as a telephone. */
const conditions = [
  { language: "en", scheme: "light", textScale: "1" },
  { language: "ja", scheme: "dark", textScale: "2" },
] as const;

let site: Site | undefined;

inOwnBrowsers("every state of popup and side panel", (bench) => {
  it.each(conditions)("has nothing axe objects to in $language, $scheme, text × $textScale", async (one) => {
    site ??= await serveStates();
    await bench.session.setScheme(one.scheme);
    const { page, names } = await openStates(bench.session, site);
    await page.setSize(320, 600);
    await page.evaluate(
      (scale) => document.documentElement.style.setProperty("--text-scale", scale),
      one.textScale,
    );
    for (const name of names) {
      await showState(page, name, one.language);
      expect(await faultsOf(page), name).toEqual([]);
    }
    await page.close();
  });
});
