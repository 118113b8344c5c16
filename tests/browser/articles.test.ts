import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  askPage,
  hoverMark,
  readMarks,
  tabShowing,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import { until } from "../../scripts/browser/until.ts";
import { savedFolder } from "../../scripts/saved/folder.ts";
import { changesOn, inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { asLines, scanHtml } from "./scan.ts";

const folder = savedFolder.articles;

if (existsSync(folder)) {
  inBrowsersOfRun("the articles the project starts from", (bench) => {
    it.each(readdirSync(folder))(
      "%s: marked as scanned, nothing changed, a card under the pointer",
      async (file) => {
        const html = articleFrom(readFileSync(`${folder}/${file}`, "utf8"));
        const page = await bench.session.open(bench.site.add(`/seeds/${file}`, html));
        const [first] = await waitForMarks(page);
        expect(await changesOn(page)).toEqual([]);

        const tab = await tabShowing(bench.ownPage, page.url());
        const state = await until("the page's state", () => askPage(bench.ownPage, tab));
        expect(asLines(state.mentions)).toEqual(asLines(scanHtml(html).mentions));
        expect((await readMarks(page)).length).toBeGreaterThan(20);

        await page.bringToFront();
        await hoverMark(page, first?.text ?? "");
        await waitForCard(page);
        await page.close();
      },
    );
  });
} else {
  describe("the articles the project starts from", () => {
    it.skip(`skipped: ${folder} is not here`, () => {});
  });
}
