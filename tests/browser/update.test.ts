import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { release, whatsNewStrings } from "../../components/whats-new/strings.ts";
import packageJson from "../../package.json" with { type: "json" };
import { buildFolder, launch } from "../../scripts/browser/launch.ts";
import { openOwnPage, tabShowing, waitForMarks } from "../../scripts/browser/reader.ts";
import { type BrowserPage, type BrowserSession, browserNames } from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { faultsOf } from "./axe.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const words = whatsNewStrings("en");

type Api = { tabs: { query(filter: object): Promise<{ url?: string }[]> } };

describe.each(browserNames)("an update, %s", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-update-"));
  const manifest = join(folder, "manifest.json");
  let site: Site;
  let session: BrowserSession;

  /** The build under another version's name. */
  function setVersion(version: string): void {
    const content = JSON.parse(readFileSync(manifest, "utf8"));
    writeFileSync(manifest, JSON.stringify({ ...content, version }));
  }

  beforeAll(async () => {
    cpSync(buildFolder(browser), folder, { recursive: true });
    setVersion("0.0.9");
    site = await startSite(new URL("../", import.meta.url));
    session = await launch(browser, { extension: folder });
  });
  afterAll(async () => {
    await session.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const news = (page: BrowserPage) =>
    page.evaluate(() => document.querySelector<HTMLElement>(".whats-new")?.innerText ?? "");

  it("is told in one line of the popup, until that is dismissed, and marks stay where they are", async () => {
    const page = await session.open(
      site.add("/update.html", articleFrom("A new leader\nSanae Takaichi met Donald Trump.")),
    );
    await waitForMarks(page);
    const before = await openOwnPage(session, "popup.html");
    expect(await news(before)).toBe("");
    await before.close();

    setVersion(packageJson.version);
    await session.update(folder);
    await waitForMarks(page);
    const popup = await until("the popup of the new version", async () => {
      const popup = await openOwnPage(session, "popup.html");
      // It is told once the packs are open; a popup of the old version never tells it.
      const isTold = await until("the news", async () => (await news(popup)) !== "", { timeout: 3000 }).catch(
        () => false,
      );
      if (!isTold) await popup.close();
      return isTold && popup;
    });
    expect(await news(popup)).toContain(words.title(release));
    // Nothing opens by itself.
    const open = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).tabs.query({})).map(({ url = "" }) => url);
    });
    expect(open.filter((url) => url.includes("welcome"))).toEqual([]);

    await popup.evaluate(() => document.querySelector<HTMLElement>(".whats-new summary")?.click());
    expect(await news(popup)).toContain(words.notes[0]);
    expect(await faultsOf(popup)).toEqual([]);
    await press(popup, "Do not show this any more");
    expect(await news(popup)).toBe("");
    await popup.close();
    const tab = await tabShowing(await openOwnPage(session, "options.html"), page.url());
    const again = await openOwnPage(session, `popup.html?tab=${tab}`);
    await until("the page’s names", () =>
      again.evaluate(() => document.querySelectorAll(".mention-row").length > 0),
    );
    expect(await news(again)).toBe("");
  });

  it("leaves a page that becomes a story only then to the new version", async () => {
    const page = await session.open(site.add("/menu.html", "<h1>Lunch</h1><p>Soup, bread, tea.</p>"));
    await untilThePopupSays(page, "not look like a news");
    setVersion("99.0.0");
    await session.update(folder);
    const story = articleFrom("A new leader\nSanae Takaichi met Donald Trump.");
    await page.evaluate((markup) => {
      const { head, body } = new DOMParser().parseFromString(markup, "text/html");
      document.head.replaceWith(head);
      document.body.replaceChildren(...body.childNodes);
      history.pushState(null, "", "/story");
    }, story);
    await waitForMarks(page);
    expect(await session.complaints()).toEqual([]);
  });

  it("leaves a name that a story brings only then to the new version", async () => {
    const page = await session.open(
      site.add("/bridge.html", articleFrom("A new bridge\nIt was opened today.")),
    );
    await untilThePopupSays(page, "mentions nothing Sidelight knows");
    setVersion("99.0.1");
    await session.update(folder);
    await page.evaluate(() => {
      document.querySelector("p")?.replaceChildren("Sanae Takaichi met Donald Trump there.");
    });
    await waitForMarks(page);
    expect(await session.complaints()).toEqual([]);
  });

  async function untilThePopupSays(page: BrowserPage, words: string): Promise<void> {
    const options = await openOwnPage(session, "options.html");
    const popup = await openOwnPage(session, `popup.html?tab=${await tabShowing(options, page.url())}`);
    await until("the page to be read", () =>
      popup.evaluate((words) => document.body.innerText.includes(words), words),
    );
    await popup.close();
    await options.close();
  }
});
