import { expect, it } from "vitest";
import type { Site } from "../../scripts/browser/site.ts";
import { openState, serveStates, stateNames } from "../../scripts/states/serve.ts";
import { faultsOf } from "./axe.ts";
import { inBothBrowsers } from "./in-both-browsers.ts";

/** Both languages, both themes, and twice the text, in a window as narrow as a telephone. */
const conditions = [
  { language: "en", scheme: "light", textScale: "1" },
  { language: "ja", scheme: "dark", textScale: "2" },
] as const;

let site: Site | undefined;

inBothBrowsers("every state of popup and side panel", (bench) => {
  it.each(conditions)(
    "has nothing axe objects to: %o",
    async ({ language, scheme, textScale }) => {
      site ??= await serveStates();
      await bench.session.setScheme(scheme);
      for (const name of await stateNames(bench.session, site)) {
        const page = await openState(bench.session, site, name, language);
        await page.setSize(320, 600);
        await page.evaluate(
          (scale) => document.documentElement.style.setProperty("--text-scale", scale),
          textScale,
        );
        expect(await faultsOf(page), name).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );
});
