import { expect, it } from "vitest";
import topics from "../../data/bundled/topics.json" with { type: "json" };
import {
  askPage,
  hoverMark,
  openOwnPage,
  placeOfMark,
  readCard,
  readMarks,
  tabShowing,
  tellPage,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { changesOn, inBothBrowsers } from "./in-browsers.ts";
import { asLines, scanFile } from "./scan.ts";

const sample = "tests/sample/index.html";

inBothBrowsers("the main path", (bench) => {
  const addressOf = (query: string) => `${bench.site.origin}/sample/index.html?${query}`;

  async function openSample(query: string): Promise<BrowserPage> {
    const page = await bench.session.open(addressOf(query));
    await waitForMarks(page);
    return page;
  }

  it("marks the names of the story, each in its topic", async () => {
    const page = await openSample("marks");
    const marks = await readMarks(page);
    expect(new Set(marks.map(({ topic }) => topic))).toEqual(
      new Set(["government", "investment-deal", "purchase-package", "defense", "summit", "alliance"]),
    );
    expect(marks.some(({ topic, text }) => topic === "government" && text.includes("Sanae Takaichi"))).toBe(
      true,
    );
    await page.close();
  });

  it("changes nothing in the page", async () => {
    const page = await openSample("unchanged");
    expect(await changesOn(page)).toEqual([]);
    await page.close();
  });

  it("finds in the browser what `scan` finds in the file", async () => {
    const page = await openSample("scan");
    const tab = await tabShowing(bench.ownPage, page.url());
    const state = await until("an annotated page", () => askPage(bench.ownPage, tab));
    expect(asLines(state.mentions)).toEqual(asLines(scanFile(sample).mentions));
    await page.close();
  });

  it("shows a card under the pointer, keeps it for the pointer, closes it by Escape", async () => {
    const page = await openSample("card");
    await hoverMark(page, "Sanae Takaichi", 1);
    const card = await waitForCard(page, "Takaichi");
    expect(card).toMatch(/prime minister/i);

    const box = await until("the card's place", () =>
      page.inCard((root) => {
        const shown = [...root.querySelectorAll<HTMLElement>("*")].find(
          (element) => element.clientHeight > 80,
        );
        const { x, y, width, height } = shown?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
      }),
    );
    await page.movePointer(box.x, box.y);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await readCard(page)).toContain("Takaichi");

    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("closes the card when the pointer leaves", async () => {
    const page = await openSample("leave");
    await hoverMark(page, "Sanae Takaichi", 1);
    await waitForCard(page);
    await page.movePointer(5, 5);
    await waitForNoCard(page);
    await page.close();
  });

  it("lists in the popup what the page mentions, and jumps to it", async () => {
    const page = await openSample("popup");
    const tab = await tabShowing(bench.ownPage, page.url());
    const state = await until("the page's state", () => askPage(bench.ownPage, tab));
    const entities = new Set(state.mentions.map(({ entity }) => entity));

    const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    const rows = await until("the list of names", async () => {
      const texts = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".mention-row")].map((row) => row.innerText),
      );
      return texts.length > 0 && texts;
    });
    expect(rows).toHaveLength(entities.size);
    const counts = rows.map((row) => Number(/(\d+)×/.exec(row)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(state.mentions.length);

    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".mention-row")]
        .find((row) => row.innerText.includes("Naruhito"))
        ?.querySelector<HTMLElement>(".mention-jump")
        ?.click(),
    );
    await page.bringToFront();
    await waitForCard(page, "Naruhito");
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it("takes a topic's marks from every open tab when it is switched off, and gives them back", async () => {
    const pages = [await openSample("first"), await openSample("second")];
    const options = await openOwnPage(bench.session, "options.html");
    const name = topics.find(({ id }) => id === "government")?.name.en ?? "";
    const flip = () =>
      options.evaluate((name) => {
        const switches = [...document.querySelectorAll<HTMLElement>(".topic-row [role=switch]")];
        switches.find((element) => element.ariaLabel?.includes(name))?.click();
      }, name);
    const hasGovernment = async (page: BrowserPage) =>
      (await readMarks(page)).some(({ topic }) => topic === "government");

    await flip();
    for (const page of pages) {
      await until("the marks to go", async () => !(await hasGovernment(page)));
      expect((await readMarks(page)).length).toBeGreaterThan(0);
    }
    await flip();
    for (const page of pages) await until("the marks to come back", () => hasGovernment(page));
    for (const page of [...pages, options]) await page.close();
  });

  it("opens a card at the next mark by keyboard command", async () => {
    const page = await openSample("keyboard");
    const tab = await tabShowing(bench.ownPage, page.url());
    await tellPage(bench.ownPage, tab, { type: "mention/next" });
    await page.bringToFront();
    await waitForCard(page);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("puts the pointer where the mark is", async () => {
    const page = await openSample("place");
    const { x, y } = await placeOfMark(page, "Shigeru Ishiba");
    expect(
      await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.textContent?.includes("Ishiba") ?? false,
        x,
        y,
      ),
    ).toBe(true);
    await page.close();
  });
});
