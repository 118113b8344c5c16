import { expect, it } from "vitest";
import { hoverMark, openOwnPage, readMarks, tabShowing, waitForCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { pastePack } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

/** It was a law of Mecklenburg-Vorpommern. */
const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

function packOfLongWords() {
  const pack = smallPack();
  const [topic, entity, fact, event] = [pack.topics, pack.entities, pack.facts, pack.timeline].map(
    ([one]) => one,
  );
  const attributes = [{ label: word, value: word, asOf: "2026-01", sources: ["courier"] }];
  return {
    ...pack,
    title: word,
    topics: [{ ...topic, name: word, summary: word }],
    sources: pack.sources.map((source) => ({ ...source, publisher: word, label: word })),
    entities: [{ ...entity, names: { en: word }, role: word, description: word, attributes }],
    facts: [{ ...fact, text: word }],
    timeline: [{ ...event, text: word }],
  };
}

/** Runs in a page. Everything that a reader would have to scroll sideways for. */
function tooWide(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll(".tab-panel, .card-scroll, .panel")];
  return boxes
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ className, localName }) => className || localName);
}

/** As narrow as a window of 1280 px at 400 %, or a telephone (WCAG 1.4.10). */
const narrow = [320, 640] as const;

inBrowsersOfRun("words longer than a line", (bench) => {
  it("go on in the next one, in options, popup and card", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await options.setSize(...narrow);
    await pastePack(options, JSON.stringify(packOfLongWords()));
    await until("the preview", () =>
      options.evaluate(() => document.querySelector(".import-offer") !== null),
    );
    expect(await options.evaluate(tooWide)).toEqual([]);
    await press(options, "Import");
    await until("the pack", () => options.evaluate(() => document.querySelectorAll(".pack").length === 2));
    await options.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>(".topic-open")) closed.click();
    });
    expect(await options.evaluate(tooWide)).toEqual([]);

    const address = bench.site.add(
      "/long-words.html",
      articleFrom("The bridge\nAda Quill crossed the bridge."),
    );
    const page = await bench.session.open(address);
    await until("the mark", async () => (await readMarks(page)).length > 0);
    const popup = await openOwnPage(bench.session, `popup.html?tab=${await tabShowing(options, address)}`);
    await popup.setSize(...narrow);
    const names = ["This page", "Background", "Sources", "Timeline"];
    for (const [index, name] of names.entries()) {
      await until(name, () => openTab(popup, index, word));
      expect(await popup.evaluate(tooWide), name).toEqual([]);
    }
    await popup.close();

    await page.bringToFront();
    await page.setSize(...narrow);
    await hoverMark(page, "Ada Quill");
    await waitForCard(page, word);
    const inCard = await page.inCard((root) => {
      const scroller = root.querySelector(".card-scroll");
      return (scroller?.scrollWidth ?? 0) - (scroller?.clientWidth ?? 0);
    });
    expect(inCard).toBe(0);
    await page.close();
    await options.close();
  });
});

/** Answers whether what is in the tab is there. */
function openTab(popup: BrowserPage, index: number, word: string): Promise<boolean> {
  return popup.evaluate(
    (index, word) => {
      document.querySelectorAll<HTMLElement>("[role=tab]")[index]?.click();
      return document.querySelector("[role=tabpanel]")?.textContent?.includes(word) === true;
    },
    index,
    word,
  );
}
