import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { askPage, tabShowing } from "../../scripts/browser/reader.ts";
import { until } from "../../scripts/browser/until.ts";
import { changesOn, inBothBrowsers } from "./in-both-browsers.ts";

type SavedPage = { name: string; file: string; encoding: string; kind: string; bytes: number; lang: string };

const folder = "../shared/pages";

/** A few pages of every language, smaller ones first: 24 in all. */
function choose(pages: SavedPage[]): SavedPage[] {
  const byLanguage = [
    ...Map.groupBy(
      pages.toSorted((a, b) => a.bytes - b.bytes),
      ({ lang }) => lang,
    ).values(),
  ];
  const inTurn = Array.from({ length: pages.length }, (_, turn) =>
    byLanguage.flatMap((ofOne) => ofOne[turn] ?? []),
  );
  return inTurn.flat().slice(0, 24);
}

if (existsSync(folder)) {
  const { pages } = JSON.parse(readFileSync(`${folder}/index.json`, "utf8")) as { pages: SavedPage[] };

  inBothBrowsers("saved pages", (bench) => {
    it.each(choose(pages))("$name: nothing changes", async ({ file, encoding }) => {
      const address = bench.site.add(`/saved/${file}`, readFileSync(`${folder}/${file}`), {
        "content-type": `text/html; charset=${encoding}`,
        // The page's own scripts would change it, and its pictures are far away: only Sidelight is at work.
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      });
      const page = await bench.session.open(address);
      const tab = await tabShowing(bench.ownPage, address);
      await until("Sidelight to have read the page", async () => {
        const state = await askPage(bench.ownPage, tab);
        return state !== undefined && state.status !== "starting";
      });
      expect(await changesOn(page)).toEqual([]);
      await page.close();
    });
  });
} else {
  describe("saved pages", () => {
    it.skip(`skipped: ${folder} is not here`, () => {});
  });
}
