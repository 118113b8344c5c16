import { describe, expect, it } from "vitest";
import { release, whatsNewStrings } from "../../components/whats-new/strings.ts";
import packageJson from "../../package.json" with { type: "json" };
import { launch } from "../../scripts/browser/launch.ts";
import { openOwnPage, openTabs, tabShowing, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { browsersOfRun } from "../../scripts/report/suites.ts";
import { faultsOf } from "./axe.ts";
import { changedBuild, setVersion } from "./changed-build.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const words = whatsNewStrings("en");

describe.each(browsersOfRun())("an update, %s", (browser) => {
  const bench = freshAfterFailure(
    async () => {
      const build = changedBuild(browser);
      setVersion(build, "0.0.9");
      const site = await startSite(new URL("../", import.meta.url));
      return { build, site, session: await launch(browser, { extension: build.folder }) };
    },
    async ({ build, site, session }) => {
      await session.close();
      await site.close();
      build.remove();
    },
  );

  async function updateTo(version: string): Promise<void> {
    setVersion(bench.build, version);
    await bench.session.update(bench.build.folder);
  }

  const news = (page: BrowserPage) =>
    page.evaluate(() => document.querySelector<HTMLElement>(".whats-new")?.innerText ?? "");

  it("is told in one line of the popup, until that is dismissed, and marks stay where they are", async () => {
    const page = await bench.session.open(
      bench.site.add("/update.html", articleFrom("A new leader\nSanae Takaichi met Donald Trump.")),
    );
    await waitForMarks(page);
    const before = await openOwnPage(bench.session, "popup.html");
    expect(await news(before)).toBe("");
    await before.close();

    await updateTo(packageJson.version);
    await waitForMarks(page);
    const popup = await until("the popup of the new version", async () => {
      const popup = await openOwnPage(bench.session, "popup.html");
      // It is told once the packs are open; a popup of the old version never tells it.
      const isTold = await until("the news", async () => (await news(popup)) !== "", { timeout: 3000 }).catch(
        () => false,
      );
      if (!isTold) await popup.close();
      return isTold && popup;
    });
    expect(await news(popup)).toContain(words.title(release));
    // Nothing opens by itself.
    expect((await openTabs(popup)).filter(({ url }) => url?.includes("welcome"))).toEqual([]);

    await popup.evaluate(() => document.querySelector<HTMLElement>(".whats-new summary")?.click());
    expect(await news(popup)).toContain(words.notes[0]);
    expect(await faultsOf(popup)).toEqual([]);
    await press(popup, "Do not show this any more");
    expect(await news(popup)).toBe("");
    await popup.close();
    const tab = await tabShowing(await openOwnPage(bench.session, "options.html"), page.url());
    const again = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    await until("the page’s names", () =>
      again.evaluate(() => document.querySelectorAll(".mention-row").length > 0),
    );
    expect(await news(again)).toBe("");
  });

  it("leaves a page that becomes a story only then to the new version", async () => {
    const page = await bench.session.open(
      bench.site.add("/menu.html", "<h1>Lunch</h1><p>Soup, bread, tea.</p>"),
    );
    await untilThePopupSays(page, "not look like a news");
    await updateTo("99.0.0");
    const story = articleFrom("A new leader\nSanae Takaichi met Donald Trump.");
    await page.evaluate((markup) => {
      const { head, body } = new DOMParser().parseFromString(markup, "text/html");
      document.head.replaceWith(head);
      document.body.replaceChildren(...body.childNodes);
      history.pushState(null, "", "/story");
    }, story);
    await waitForMarks(page);
    expect(await bench.session.complaints()).toEqual([]);
  });

  it("leaves a name that a story brings only then to the new version", async () => {
    const page = await bench.session.open(
      bench.site.add("/bridge.html", articleFrom("A new bridge\nIt was opened today.")),
    );
    await untilThePopupSays(page, "mentions nothing Sidelight knows");
    await updateTo("99.0.1");
    await page.evaluate(() => {
      document.querySelector("p")?.replaceChildren("Sanae Takaichi met Donald Trump there.");
    });
    await waitForMarks(page);
    expect(await bench.session.complaints()).toEqual([]);
  });

  async function untilThePopupSays(page: BrowserPage, words: string): Promise<void> {
    const options = await openOwnPage(bench.session, "options.html");
    const popup = await openOwnPage(bench.session, `popup.html?tab=${await tabShowing(options, page.url())}`);
    await until("the page to be read", () =>
      popup.evaluate((words) => document.body.innerText.includes(words), words),
    );
    await popup.close();
    await options.close();
  }
});
