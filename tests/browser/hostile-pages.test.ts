import { afterAll, beforeAll, expect, it } from "vitest";
import type { PageState } from "../../data/page/page-state.ts";
import { defaultSettings } from "../../data/settings/settings.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { askPage, badgeOf, openTabs, readMarks, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../../scripts/browser/session.ts";
import { patience, until } from "../../scripts/browser/until.ts";
import { formOf } from "../../scripts/report/suites.ts";
import { counted } from "./counted.ts";
import { type HostilePage, hostilePages } from "./hostile-pages.ts";
import { type Bench, inBrowsersOfRun } from "./in-browsers.ts";
import { asLines } from "./scan.ts";
import { storedSettings, storeSettings } from "./stored-settings.ts";

const form = formOf("hostile");
/** Whoever needs longer hangs. */
const longest = { timeout: form === "full" ? 2 * patience : patience };

const card = { ...defaultSettings.card, showDelay: 50 };
const settings = { ...defaultSettings, where: "every", card } as const;

function hostilePagesIn(bench: Bench): void {
  /** The mentions of the story that all pages tell. */
  let story: string[];
  /** A browser without Sidelight, from the first page that is weighed. */
  let plain: BrowserSession | undefined;
  const hostilePage = counted({
    suite: "hostile pages",
    form,
    browser: () => bench.session.name,
    what: "pages",
  });

  beforeAll(async () => {
    const { page, tab } = await open("story.html");
    await waitForMarks(page);
    story = asLines((await askPage(bench.ownPage, tab))?.mentions ?? []);
    await page.close();
    expect(story.length).toBeGreaterThan(2);
  });
  afterAll(() => plain?.close());

  async function open(file: string): Promise<{ page: BrowserPage; tab: number }> {
    const before = await tabs();
    const page = await bench.session.openNewTab(`${bench.site.origin}/browser/hostile/${file}`);
    const tab = await until("the new tab", async () => (await tabs()).find((id) => !before.includes(id)));
    return { page, tab };
  }

  const tabs = async () => (await openTabs(bench.ownPage)).map(({ id }) => id);

  async function untilMentions(
    tab: number,
    { mentions = "story" }: Pick<HostilePage, "mentions">,
  ): Promise<void> {
    const isRight = (state: PageState | undefined) => {
      if (mentions === "absent") return state === undefined;
      const lines = asLines(state?.mentions ?? []);
      if (mentions === "none")
        return state !== undefined && state.status !== "starting" && lines.length === 0;
      const isThere = story.every((line) => lines.includes(line));
      return isThere && (mentions === "more" || lines.length === story.length);
    };
    let last: PageState | undefined;
    await until(
      `mentions: ${mentions}`,
      async () => {
        last = await askPage(bench.ownPage, tab);
        return isRight(last);
      },
      longest,
    ).catch((error: Error) => {
      throw new Error(
        `${error.message} There are: ${JSON.stringify(last && asLines(last.mentions).slice(0, 8))}`,
      );
    });
  }

  for (const hostile of hostilePages) hostilePage(hostile.what, () => withstand(hostile), 180_000);

  async function withstand(hostile: HostilePage): Promise<void> {
    const complaints = await bench.session.complaints();
    const query = hostile.sizes ? `?${hostile.sizes[form]}` : "";
    const { page, tab } = await open(hostile.file + query);
    try {
      if (hostile.ends) await untilOver(page);
      await untilMentions(tab, hostile);
      if (hostile.card === "opens") await openAndClose(page);
      else if (hostile.card === "tried") await restOnMark(page);
      // Whatever it does, it keeps answering, and what is right stays right.
      else await new Promise((resolve) => setTimeout(resolve, form === "full" ? 2000 : 200));
      await untilMentions(tab, hostile);
      if (hostile.holds) expect(await page.evaluate(hostile.holds)).toBe(true);
      if (hostile.weighed && form === "full")
        expect(await page.memory()).toBeLessThan(2 * (await weightOf(page.url())) + 100e6);
    } finally {
      await page.close();
    }
    expect((await bench.session.complaints()).slice(complaints.length)).toEqual([]);
  }

  it("a page that clicks in our card: nothing is changed, nothing opened", async () => {
    const { page } = await open("clicks-in-our-card.html");
    const [before, count] = [await storedSettings(bench.ownPage), (await tabs()).length];
    await until("a card", () => restOnMark(page));
    await until("a hundred clicks", () =>
      page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks > 100),
    );
    expect(await isCardShown(page)).toBe(true);
    expect(await storedSettings(bench.ownPage)).toEqual(before);
    expect(await tabs()).toHaveLength(count);
    await page.close();
  });

  it("a page that comes back from the browser's cache is marked as before, or as the settings are by then", async () => {
    const { page, tab } = await open("story.html");
    await untilMentions(tab, {});
    const badge = await until("the badge", async () => (await badgeOf(bench.ownPage, tab)) || undefined);
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(`${bench.site.origin}/browser/hostile/drawing.svg`);
    await page.back();
    await until("the story", () => page.evaluate(() => document.title === "story").catch(() => false));
    expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
    await untilMentions(tab, {});
    expect((await readMarks(page)).length).toBe(story.length);
    await expect.poll(() => badgeOf(bench.ownPage, tab), { timeout: patience }).toBe(badge);
    await openAndClose(page);

    await page.goto(`${bench.site.origin}/browser/hostile/drawing.svg`);
    await storeSettings(bench.ownPage, { ...settings, topicsOff: ["government"] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.back();
    await until("the topic to be gone", async () => {
      const state = await askPage(bench.ownPage, tab);
      return state?.mentions.length && state.mentions.every(({ topic }) => topic !== "government");
    });
    await storeSettings(bench.ownPage, settings);
    await untilMentions(tab, {});
    await page.close();
  });

  /** What the same page holds without Sidelight. */
  async function weightOf(address: string): Promise<number> {
    plain ??= await launch(bench.session.name, { extension: null });
    const page = await plain.open(address);
    await untilOver(page);
    const weight = await page.memory();
    await page.close();
    return weight;
  }

  async function untilOver(page: BrowserPage): Promise<void> {
    await until(
      "the page to have done its worst",
      () => page.evaluate(() => (globalThis as { isOver?: boolean }).isOver === true).catch(() => false),
      longest,
    );
  }

  async function restOnMark(page: BrowserPage): Promise<boolean> {
    const at = await placeAside(page);
    await page.bringToFront();
    await page.movePointer(at.x - 3, at.y + 40);
    await page.movePointer(at.x, at.y);
    return until("the card", () => isCardShown(page), { timeout: 700 }).catch(() => false);
  }

  async function openAndClose(page: BrowserPage): Promise<void> {
    await until("a card", () => restOnMark(page));
    await page.press("Escape");
    await until("the card to close", async () => !(await isCardShown(page)));
    await page.movePointer(4, 4);
  }
}

inBrowsersOfRun("hostile pages", hostilePagesIn, ({ ownPage }) => storeSettings(ownPage, settings));

type Place = { x: number; y: number };

/** Where the name stands in the page's paragraph; asked beside the page's world, in which nothing may work. */
function placeAside(page: BrowserPage): Promise<Place> {
  return page.aside(() => {
    const all = Document.prototype.querySelectorAll.call(document, "p");
    const text = [...all]
      .flatMap((paragraph) => [...paragraph.childNodes])
      .find((node) => node.nodeValue?.includes("Sanae")) as Text;
    const range = new Range();
    range.setStart(text, text.data.indexOf("Sanae"));
    range.setEnd(text, text.data.indexOf("Sanae") + 14);
    const { left, top, height } = range.getBoundingClientRect();
    return { x: left + 24, y: top + height / 2 };
  });
}

function isCardShown(page: BrowserPage): Promise<boolean> {
  return page.aside(() => {
    const host = Document.prototype.querySelector.call(document, "sidelight-card:popover-open");
    return host !== null && host.getBoundingClientRect().height > 40;
  });
}
