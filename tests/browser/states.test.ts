import { expect, it } from "vitest";
import type { Site } from "../../scripts/browser/site.ts";
import { openStates, serveStates, showState } from "../../scripts/states/serve.ts";
import { faultsOf } from "./axe.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";

/** Both languages, both themes, and twice the text, in a window as narrow as a telephone. */
const conditions = [
  { language: "en", scheme: "light", textScale: "1" },
  { language: "ja", scheme: "dark", textScale: "2" },
] as const;

let site: Site | undefined;

inBrowsersOfRun("every state of popup and side panel", (bench) => {
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

  it.each(["en", "ja"])(
    "has the matrix of sources within the margins of popup and side panel, with a scrollbar, in %s",
    async (language) => {
      site ??= await serveStates();
      const { page } = await openStates(bench.session, site);
      const popups = [400, 390].map((width) => [width, 600] as const);
      const panels = [340, 360, 460, 500, 560, 720].map((width) => [width, 900] as const);
      for (const [width, height] of [...popups, ...panels]) {
        await page.setSize(width, height);
        await showState(page, "sources", language);
        await page.reload();
        await showState(page, "sources", language);
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.querySelector(".matrix-scroller") ?? document.body;
          return scrollWidth - clientWidth;
        });
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );

  it("shows whole rows of the matrix in a popup at twice its size", async () => {
    site ??= await serveStates();
    const { page } = await openStates(bench.session, site);
    await page.setSize(400, 300);
    await showState(page, "sources", "en");
    const free = await page.evaluate(() => {
      const panel = document.querySelector("[role=tabpanel]") as HTMLElement;
      panel.scrollTop = 600;
      const heads = [...document.querySelectorAll(".matrix thead th")].map((head) =>
        head.getBoundingClientRect(),
      );
      const { top, bottom } = panel.getBoundingClientRect();
      return bottom - Math.max(top, ...heads.map((head) => head.bottom));
    });
    expect(free).toBeGreaterThan(140);
    await page.close();
  });
});
