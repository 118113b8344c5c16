import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as settle } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { factStrings } from "../../components/facts/strings.ts";
import topics from "../../data/bundled/topics.json" with { type: "json" };
import type { MessageToPage } from "../../entrypoints/shared/messages.ts";
import {
  askPage,
  badgeOf,
  readMarks,
  tellPage,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import { until } from "../../scripts/browser/until.ts";
import { savedFolder } from "../../scripts/saved/folder.ts";
import { faultsOf } from "./axe.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { looksOfRun } from "./looks.ts";
import { articleFrom } from "./news-page.ts";
import { inOneElement, long, openArticle, pressWith, rowsOf, speak, words } from "./popup-over.ts";
import { press } from "./press.ts";
import { scanHtml } from "./scan.ts";

const seeds = savedFolder.articles;

if (existsSync(seeds)) {
  inBrowsersOfRun("the popup over the articles the project starts from", (bench) => {
    it.each(readdirSync(seeds))("%s: counts what scan counts", async (file) => {
      const html = articleFrom(readFileSync(`${seeds}/${file}`, "utf8"));
      const { page, popup, tab } = await openArticle(bench, file, html);
      const { mentions } = scanHtml(html);
      const counts = [...Map.groupBy(mentions, ({ entity }) => entity).values()].map(({ length }) => length);
      const rows = await rowsOf(popup);
      expect(rows.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
        counts.toSorted((a, b) => a - b),
      );
      await until("the badge", async () => (await badgeOf(bench.ownPage, tab)) === String(counts.length));
      await popup.close();
      await page.close();
    });
  });
} else {
  describe("the popup over the articles the project starts from", () => {
    it.skip(`skipped: ${seeds} is not here`, () => {});
  });
}

inBrowsersOfRun("the popup", (bench) => {
  it("scrolls the mention it jumps to into view", async () => {
    const { page, popup } = await openArticle(bench, "jump", long);
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".mention-row")]
        .find((row) => row.innerText.includes("Naruhito"))
        ?.querySelector<HTMLElement>(".mention-jump")
        ?.click(),
    );
    await page.bringToFront();
    await waitForCard(page, "Naruhito");
    const top = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("p")].find((one) =>
        one.textContent?.includes("Naruhito"),
      );
      return (paragraph?.getBoundingClientRect().top ?? -1) / innerHeight;
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(1);
    await popup.close();
    await page.close();
  });

  it("opens no other name's card where the page has changed under the popup", async () => {
    const { page, popup, tab } = await openArticle(bench, "jump-late", long);
    const [first] = (await askPage(bench.ownPage, tab))?.mentions ?? [];
    const jump = (entity: string) =>
      tellPage(bench.ownPage, tab, { type: "page/jump", mention: 0, entity } satisfies MessageToPage);
    expect(await jump("emperor-naruhito")).toBe(false);
    expect(await jump(first?.entity ?? "")).toBe(true);
    await popup.close();
    await page.close();
  });

  it("switches a topic in page, popup and badge together", async () => {
    const { page, popup, tab } = await openArticle(bench, "topic", long);
    const name = topics.find(({ id }) => id === "government")?.name.en ?? "";
    const names = (await rowsOf(popup)).length;
    await until("the badge", async () => (await badgeOf(bench.ownPage, tab)) === String(names));
    const before = { rows: (await rowsOf(popup)).length, badge: await badgeOf(bench.ownPage, tab) };
    const hasGovernment = async () => (await readMarks(page)).some(({ topic }) => topic === "government");
    expect(await hasGovernment()).toBe(true);
    await press(popup, `Mark ${name}`);
    await until("marks, list and badge to follow", async () => {
      const rows = (await rowsOf(popup)).length;
      return (
        !(await hasGovernment()) && rows < before.rows && (await badgeOf(bench.ownPage, tab)) === String(rows)
      );
    });
    await press(popup, `Mark ${name}`);
    await until("everything to come back", async () => {
      const rows = (await rowsOf(popup)).length;
      return (
        (await hasGovernment()) &&
        rows === before.rows &&
        (await badgeOf(bench.ownPage, tab)) === before.badge
      );
    });
    await popup.close();
    await page.close();
  });

  it("says that a topic is off, and takes that back", async () => {
    const { page, popup } = await openArticle(bench, "topic-undo", long);
    const name = topics.find(({ id }) => id === "government")?.name.en ?? "";
    const names = (await rowsOf(popup)).length;
    const said = () => popup.evaluate(() => document.querySelector(".toast")?.textContent ?? "");
    const isSaid = async () =>
      (await said()).startsWith(`${name}: off on every page.`) && (await rowsOf(popup)).length < names;
    const isBack = async () => (await rowsOf(popup)).length === names && (await said()) === "";
    await press(popup, `Mark ${name}`);
    await until("the words", isSaid);
    await press(popup, "Undo");
    await until("everything to be as before, by Undo", isBack);
    await press(popup, `Mark ${name}`);
    await until("the words once more", isSaid);
    await press(popup, `Mark ${name}`);
    await until("everything to be as before, by the switch", isBack);
    await popup.close();
    await page.close();
  });

  it("brings back the only topic of a page where it was switched off", async () => {
    const only = "Talks go on\nPrime Minister Sanae Takaichi spoke. Takaichi will speak again.";
    const { page, popup } = await openArticle(bench, "only", articleFrom(only));
    const name = topics.find(({ id }) => id === "government")?.name.en ?? "";
    await press(popup, `Mark ${name}`);
    await until("the popup to say so", () =>
      popup.evaluate(() => document.body.innerText.includes("Nothing is left to show")),
    );
    await press(popup, `Mark ${name}`);
    await until("its name to be back", async () => (await rowsOf(popup)).length === 1);
    await popup.close();
    await page.close();
  });

  it("follows a page that changes", async () => {
    const { page, popup, tab } = await openArticle(bench, "live", long);
    const before = await rowsOf(popup);
    expect(before.map(({ name }) => name)).not.toContain("Toshimitsu Motegi");
    await page.evaluate(() => {
      const news = document.createElement("p");
      news.textContent = "Foreign Minister Toshimitsu Motegi spoke to Toshimitsu Motegi’s staff.";
      document.querySelector("article")?.append(news);
    });
    await until("the new name", async () =>
      (await rowsOf(popup)).some(({ name }) => name.includes("Motegi")),
    );
    await until("the badge", async () => (await badgeOf(bench.ownPage, tab)) === String(before.length + 1));
    await popup.close();
    await page.close();
  });

  it("pauses everywhere, shows it, and goes on", async () => {
    const { page, popup, tab } = await openArticle(bench, "pause", long);
    await press(popup, "More actions");
    await press(popup, "Pause for an hour");
    await until("the marks to go", async () => (await readMarks(page)).length === 0);
    await until("the badge to say so", async () => (await badgeOf(bench.ownPage, tab)) === "II");
    await press(popup, "End the pause");
    await waitForMarks(page);
    await popup.close();
    await page.close();
  });

  it.each([
    ["", "compare", long],
    [", far from the middle of the element it stands in", "compare-in-one", inOneElement(long)],
  ])("finds a figure that differs and lights up its sentence%s", async (_, name, html) => {
    const { page, popup } = await openArticle(bench, name, html);
    await press(popup, "What it reports");
    const text = await until("the comparison", async () => {
      const text = await popup.evaluate(() => document.body.innerText);
      return text.includes("Figures that differ") && text;
    });
    expect(text).toContain("US$500 billion");
    await pressWith(popup, "Show the sentence on the page");
    await page.bringToFront();
    const lit = await until("the sentence", () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get("lit-sidelight-sentence") ?? [];
        if (!range) return undefined;
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top } = live.getBoundingClientRect();
        return top > 0 && top < innerHeight && live.toString();
      }),
    );
    expect(lit).toBe("Under the agreement, Japan is to invest up to US$500 billion in the United States.");
    await popup.close();
    await page.close();
  });

  it("opens the fact that a search found, in view", async () => {
    const { page, popup } = await openArticle(bench, "search", long);
    await popup.bringToFront();
    await popup.evaluate(() => document.querySelector<HTMLElement>("[role=combobox]")?.focus());
    await popup.type("fact sheet projects");
    await until("a fact", () =>
      popup.evaluate(() => document.querySelector(".search-hit")?.textContent?.includes("fact sheet")),
    );
    await popup.press("Enter");
    const place = await until("the fact", () =>
      popup.evaluate(() => {
        const fact = document.querySelector(".fact:has(.claims)")?.getBoundingClientRect();
        return fact && { top: fact.top, height: innerHeight };
      }),
    );
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.top).toBeLessThan(place.height / 2);
    await popup.close();
    await page.close();
  });

  it("comes back from a hit and from a fact of the page to where the reader was", async () => {
    const { page, popup } = await openArticle(bench, "back", long);
    await popup.setSize(400, 600);
    await popup.bringToFront();
    const scrolled = (what: string) =>
      popup.evaluate((what) => Math.round(document.querySelector(what)?.scrollTop ?? -1), what);
    const goDown = (what: string) =>
      until(`${what} to be scrolled`, () =>
        popup.evaluate((what) => {
          const scroller = document.querySelector(what);
          if (scroller) scroller.scrollTop = 150;
          return scroller?.scrollTop === 150;
        }, what),
      );
    await popup.evaluate(() => document.querySelector<HTMLElement>("[role=combobox]")?.focus());
    await popup.type("japan");
    // With what is found comes a look at the first of it.
    await until("hits", () => popup.evaluate(() => document.querySelectorAll(".search-hit").length > 4));
    await settle(300);
    await goDown(".reader-results");
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>(".search-hit")[4]?.click());
    await until("the hit", () => popup.evaluate(() => document.querySelector("[role=tablist]") !== null));
    await popup.press("Escape");
    await until("the list", async () => (await scrolled(".reader-results")) === 150);
    await popup.press("Escape");

    await popup.evaluate(() => document.querySelector<HTMLElement>("[role=tab]")?.click());
    await press(popup, "What it reports");
    await until("what it reports", () =>
      popup.evaluate(() => document.querySelector(".compared-fact") !== null),
    );
    await goDown(".tab-panel");
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>(".compared-fact-text")[1]?.click());
    await press(popup, "Back to This page");
    // The page is read anew.
    await until("the place", async () => (await scrolled(".tab-panel")) === 150);
    await popup.close();
    await page.close();
  });

  it("leaves everything where it is when a filter is pressed", async () => {
    const { page, popup } = await openArticle(bench, "filters", long);
    const { onlyDifferences } = factStrings("en");
    await popup.setSize(400, 600);
    await press(popup, words("en").facts);
    const placesOf = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll(".filters > *, .facts-bar")].map((one) => {
          const { x, y } = one.getBoundingClientRect();
          return [x, y];
        }),
      );
    const before = await until("the filters", async () => {
      const places = await placesOf();
      return places.length > 1 ? places : undefined;
    });
    await press(popup, onlyDifferences);
    await until("the filter to be on", () =>
      popup.evaluate(() => document.querySelector(".filters [aria-pressed=true]") !== null || undefined),
    );
    expect(await placesOf()).toEqual(before);
    await popup.close();
    await page.close();
  });

  it("keeps words and figures whole in the narrowest panel, with the largest letters", async () => {
    const sample = readFileSync(new URL("../sample/index.html", import.meta.url), "utf8");
    const { page, popup } = await openArticle(bench, "whole", sample);
    await popup.bringToFront();
    await popup.setSize(252, 600);
    await press(popup, words("en").compared);
    const split = () =>
      popup.evaluate(async () => {
        document.documentElement.style.setProperty("--text-scale", "1.3");
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const ours = document.querySelectorAll(".page-views .chip, .page-comparison-below .count");
        const range = new Range();
        return [...ours].flatMap((element) => {
          const [text] = element.childNodes;
          if (!text) return [];
          return [...(text.nodeValue ?? "").matchAll(/\S+/g)].map(({ 0: word, index }) => {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return `${word}: ${new Set([...range.getClientRects()].map(({ top }) => top)).size}`;
          });
        });
      });
    const lines = await until("what the page reports", async () => {
      const lines = await split();
      return lines.some((line) => /^\d\d/.test(line)) && lines;
    });
    expect(lines.filter((line) => !line.endsWith(": 1"))).toEqual([]);
    await popup.close();
    await page.close();
  });

  it("draws a long list where its reader is, and not the rest of it", async () => {
    const { page, popup } = await openArticle(bench, "list", long);
    await popup.bringToFront();
    await press(popup, words("en").facts);
    const drawn = await until("the first rows", () =>
      popup.evaluate(() => document.querySelectorAll(".matrix-row").length || undefined),
    );
    const rows = await popup.evaluate(
      () => Number(document.querySelector("[role=grid]")?.getAttribute("aria-rowcount")) - 2,
    );
    expect(drawn).toBeLessThan(rows);
    await popup.evaluate(() => {
      const scroller = document.querySelector(".matrix-scroller");
      scroller?.scrollTo({ top: scroller.scrollHeight, behavior: "instant" });
    });
    await until("the last row in view", () =>
      popup.evaluate((last) => {
        const row = document.querySelector(`[data-cell="${last} 0"]`)?.getBoundingClientRect();
        const scroller = document.querySelector(".matrix-scroller");
        if (scroller && !row) scroller.scrollTop = scroller.scrollHeight;
        return row && row.top < innerHeight;
      }, rows - 1),
    );
    expect(await popup.evaluate(() => document.querySelectorAll(".matrix-row").length)).toBeLessThan(rows);
    await popup.close();
    await page.close();
  });

  it.each(looksOfRun)(
    "has nothing axe objects to in any tab, narrow and with large text, $scheme, $language",
    async ({ scheme, language }) => {
      await bench.session.setScheme(scheme);
      await speak(bench, language);
      const { page, popup } = await openArticle(bench, `axe-${scheme}-${language}`, long);
      await popup.bringToFront();
      await popup.setSize(320, 600);
      const { names, compared, page: first, background, facts, timeline } = words(language);
      const { glance, full } = factStrings(language);
      for (const tab of [first, compared, names, background, facts, full, glance, timeline]) {
        await pressWith(popup, tab);
        for (const scale of ["1", "2"]) {
          await popup.evaluate(
            (scale) => document.documentElement.style.setProperty("--text-scale", scale),
            scale,
          );
          await new Promise((resolve) => setTimeout(resolve, 300));
          expect(await faultsOf(popup), `${tab} at ${scale}`).toEqual([]);
        }
      }
      await popup.close();
      await page.close();
    },
  );
});
