import { expect, it } from "vitest";
import { differentEntities } from "../../data/page/page-state.ts";
import { askPage, badgeOf, readMarks, waitForCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { long, openArticle } from "./popup-over.ts";

/** What has the focus, as a screen reader would call it. */
const focused = (popup: BrowserPage) =>
  popup.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.ariaLabel ?? element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** Presses Tab until this has the focus. */
async function tabTo(popup: BrowserPage, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(popup)).startsWith(name)) return;
    await popup.press("Tab");
  }
  throw new Error(`60 times Tab do not lead to “${name}” but to “${await focused(popup)}”.`);
}

async function pressAll(popup: BrowserPage, ...keys: string[]): Promise<void> {
  for (const key of keys) await popup.press(key);
}

const appears = (popup: BrowserPage, selector: string) =>
  until(selector, () => popup.evaluate((selector) => document.querySelector(selector) !== null, selector));

inBrowsersOfRun("the popup by keyboard alone", (bench) => {
  async function open(name: string) {
    const opened = await openArticle(bench, `keyboard-${name}`, long);
    await opened.popup.bringToFront();
    return opened;
  }

  it("goes to the places of a name, one after the other", async () => {
    const { page, popup } = await open("places");
    const place = () =>
      popup.evaluate(() => document.activeElement?.querySelector(".mention-count")?.textContent);
    await tabTo(popup, "Donald Trump");
    await popup.press("Enter");
    await until("the first place", async () => /^1 of [3-9]/.test((await place()) ?? ""));
    await popup.press("ArrowRight");
    await until("the second place", async () => /^2 of /.test((await place()) ?? ""));
    await popup.press("ArrowLeft");
    await until("the first place again", async () => /^1 of /.test((await place()) ?? ""));
    await page.bringToFront();
    await waitForCard(page, "Donald Trump");
    await popup.close();
    await page.close();
  });

  it("switches a topic off and on, in page and badge too", async () => {
    const { page, popup, tab } = await open("topic");
    const before = await until("the badge to count every name", async () => {
      const names = differentEntities((await askPage(bench.ownPage, tab))?.mentions ?? []);
      const badge = await badgeOf(bench.ownPage, tab);
      return names > 0 && badge === String(names) && badge;
    });
    const isMarked = async () => (await readMarks(page)).some(({ topic }) => topic === "government");
    await tabTo(popup, "Mark Government");
    await popup.press(" ");
    await until("the marks to go", async () => !(await isMarked()));
    const isOff = () => popup.evaluate(() => document.activeElement?.closest(".topics-off") !== null);
    await until("the focus on the switch in its new place", isOff);
    expect(await focused(popup)).toBe("Mark Government");
    await popup.press(" ");
    await until("the marks to come back", isMarked);
    await until("the badge to come back", async () => (await badgeOf(bench.ownPage, tab)) === before);
    await popup.close();
    await page.close();
  });

  it("reads up on a name and comes back", async () => {
    const { page, popup } = await open("background");
    await tabTo(popup, "Background: Donald Trump");
    await popup.press("Enter");
    await until("the name that the focus is on", async () => (await focused(popup)) === "Donald Trump");
    await popup.hold("Shift");
    await tabTo(popup, "Back to This page");
    await popup.letGo("Shift");
    await popup.press("Enter");
    await appears(popup, ".mention-row");
    await popup.close();
    await page.close();
  });

  it("compares the page and lights up its sentence", async () => {
    const { page, popup } = await open("compare");
    await tabTo(popup, "What it reports");
    await popup.press("Enter");
    await appears(popup, ".compared-fact");
    await tabTo(popup, "Show the sentence on the page");
    await popup.press("Enter");
    await until("the sentence", () => page.evaluate(() => CSS.highlights.has("lit-sidelight-sentence")));
    await popup.close();
    await page.close();
  });

  it("walks through the matrix and opens a fact", async () => {
    const { page, popup } = await open("matrix");
    const cell = () => popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.cell);
    await tabTo(popup, "This page");
    await pressAll(popup, "ArrowRight", "ArrowRight");
    await appears(popup, ".matrix-row");
    for (let presses = 0; presses < 20 && (await cell()) === undefined; presses += 1)
      await popup.press("Tab");
    await pressAll(popup, "ArrowDown", "ArrowRight");
    expect(await cell()).toBe("1 1");
    await popup.press("Enter");
    await appears(popup, ".matrix-details .claim");
    await popup.close();
    await page.close();
  });

  it("walks along the timeline and goes to an event", async () => {
    const { page, popup } = await open("timeline");
    const event = () => popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.event);
    await tabTo(popup, "This page");
    await popup.press("End");
    await appears(popup, ".timeline-point");
    for (let presses = 0; presses < 20 && (await event()) === undefined; presses += 1)
      await popup.press("Tab");
    const first = await event();
    await popup.press("ArrowLeft");
    const earlier = await event();
    expect(earlier).not.toBe(first);
    await popup.press("Enter");
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe(`event-${earlier}`);
    await popup.close();
    await page.close();
  });

  it("searches, and opens what it found", async () => {
    const { page, popup } = await open("search");
    await tabTo(popup, "Search");
    await popup.type("soybeens");
    await appears(popup, ".search-hit");
    await pressAll(popup, "ArrowDown", "ArrowUp", "Enter");
    await until("the entity", () =>
      popup.evaluate(() => document.querySelector(".entity-head h2")?.textContent?.includes("soybeans")),
    );
    await popup.close();
    await page.close();
  });

  it("pauses and ends the pause, and keeps the focus where that was pressed", async () => {
    const { page, popup } = await open("pause");
    await tabTo(popup, "More actions");
    await popup.press("Enter");
    await until("the menu", async () => (await focused(popup)) === "Pause for an hour");
    await popup.press("Enter");
    await appears(popup, ".silent-page .button");
    await tabTo(popup, "End the pause");
    await popup.press("Enter");
    await appears(popup, ".mention-row");
    expect(await popup.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tabpanel");
    await popup.press("Tab");
    expect(await focused(popup)).toBe("Names");
    await popup.close();
    await page.close();
  });

  it("opens the menu, walks through it, and leaves it", async () => {
    const { page, popup } = await open("menu");
    await tabTo(popup, "More actions");
    await popup.press("Enter");
    await until("the menu", async () => (await focused(popup)) === "Pause for an hour");
    await popup.press("ArrowDown");
    expect(await focused(popup)).toBe("Copy a brief of this page");
    await popup.press("Escape");
    expect(await focused(popup)).toBe("More actions");
    await popup.close();
    await page.close();
  });
});
