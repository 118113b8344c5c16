import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import budgets from "../../budgets.json" with { type: "json" };
import { defaultSettings } from "../../data/settings/settings.ts";
import { launch } from "../browser/launch.ts";
import { openOwnPage, placeOfMark, tabShowing, waitForMarks } from "../browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { startSite } from "../browser/site.ts";
import { until } from "../browser/until.ts";
import { bigPackSection } from "./big-pack-rows.ts";
import { buildForBench, emptyPage } from "./build.ts";
import { frameOnPage, frameSection } from "./frame-rows.ts";
import { median, type Row, type Section } from "./rows.ts";

const openings = 5;

/**
 * What a reader waits for, with the built extension in a browser: frames of a page that names `mentions`, card and
 * popup. And what the parts weigh.
 */
export async function readerSections(mentions: readonly string[]): Promise<Section[]> {
  const built = buildForBench();
  const session = await launch("chromium", { extension: built.folder });
  const site = await startSite(new URL("../../tests/sample/", import.meta.url));
  try {
    const address = `${site.origin}/index.html`;
    return [
      await frameSection(session, site, mentions),
      await cardSection(session, address),
      await popupSection(session, address),
      await bigPackSection(session, address),
      weightSection(built.folder),
    ];
  } finally {
    await session.close();
    await site.close();
    built.remove();
  }
}

async function cardSection(session: BrowserSession, address: string): Promise<Section> {
  const first: number[] = [];
  const later: number[] = [];
  const frames: number[] = [];
  let shift = 0;
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await session.open(address);
    const [one, another] = differentNames(await waitForMarks(page));
    frames.push(await page.evaluate(frameOnPage));
    first.push(await cardDelay(page, one));
    later.push(await cardDelay(page, another), await cardDelay(page, one));
    shift = Math.max(shift, await page.evaluate(layoutShift));
    await page.close();
  }
  return {
    title: "Card, on the sample page",
    notes: [
      `From the end of the delay of ${defaultSettings.card.showDelay} ms to the frame with the card painted.`,
    ],
    rows: [
      { what: "a frame of this machine", value: median(frames), unit: "ms" },
      { what: "first card of a page", value: median(first), unit: "ms", bar: { most: 150 } },
      { what: "later cards", value: median(later), unit: "ms", bar: { most: 32 } },
      { what: "layout shift of the page", value: shift, unit: "(CLS)", bar: { most: 0 } },
    ],
  };
}

function differentNames(marks: readonly { text: string }[]): [string, string] {
  const names = [...new Set(marks.map(({ text }) => text))].filter((text) => text.length > 5);
  const [one, another] = names;
  if (!one || !another) throw new Error("The sample page has too few marks.");
  return [one, another];
}

/** Rests the pointer on a mark until the card is painted; then closes it. */
async function cardDelay(page: BrowserPage, text: string): Promise<number> {
  await page.movePointer(2, 2);
  const { x, y } = await placeOfMark(page, text);
  await page.evaluate(watchForCard);
  await page.movePointer(x, y);
  const { arrived, painted } = await until("the card to be painted", () => page.evaluate(cardTimes));
  await page.press("Escape");
  await page.movePointer(2, 2);
  await until("the card to close", () => page.evaluate(() => !document.querySelector("sidelight-card")));
  return painted - arrived - defaultSettings.card.showDelay;
}

type Watch = { arrived: number; painted: number };

/** Notes when the pointer last moved, and the end of the first frame in which the card is up. */
function watchForCard(): void {
  const watch: Watch = { arrived: 0, painted: 0 };
  Object.assign(globalThis, { cardWatch: watch });
  const note = (event: PointerEvent) => {
    watch.arrived = event.timeStamp;
  };
  addEventListener("pointermove", note, { capture: true });
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    watch.painted = performance.now();
    removeEventListener("pointermove", note, { capture: true });
  };
  const look = () => {
    if (document.querySelector("sidelight-card")?.matches(":popover-open")) channel.port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function cardTimes(): Watch | undefined {
  const { cardWatch } = globalThis as unknown as { cardWatch: Watch };
  return cardWatch.painted > 0 ? cardWatch : undefined;
}

/** All that has moved on the page since it was opened, whoever was the cause. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    // What was buffered is reported in a task of its own.
    setTimeout(() => resolve(sum), 100);
  });
}

async function popupSection(session: BrowserSession, address: string): Promise<Section> {
  const page = await session.open(address);
  await waitForMarks(page);
  const ownPage = await openOwnPage(session, emptyPage);
  const tab = await tabShowing(ownPage, address);
  const popup: number[] = [];
  const empty: number[] = [];
  for (let opening = 0; opening <= openings; opening += 1) {
    empty.push(await firstPaint(session, emptyPage));
    popup.push(await firstPaint(session, `popup.html?tab=${tab}`));
  }
  await page.close();
  return {
    title: "Popup, for the sample page",
    notes: ["From opening to the first content painted, by turns with a page of one word."],
    rows: [
      { what: "an empty page of the extension", value: median(empty.slice(1)), unit: "ms" },
      { what: "the popup", value: median(popup.slice(1)), unit: "ms", bar: { most: 100 } },
      { what: "the popup, first time", value: popup[0] ?? Number.NaN, unit: "ms" },
    ],
  };
}

async function firstPaint(session: BrowserSession, path: string): Promise<number> {
  const page = await session.open(`${session.extensionOrigin}/${path}`);
  const time = await until(`${path} to be painted`, () =>
    page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime)[0],
    ),
  );
  await page.close();
  return time;
}

function weightSection(folder: string): Section {
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000;
  const parts = ["content-script.js", "card.js", "background.js"] as const;
  const rows = parts.map(
    (file): Row => ({ what: file, value: weigh(file), unit: "kB", bar: { most: budgets[file] } }),
  );
  const dataset = readdirSync(join(folder, "chunks")).find((file) => file.startsWith("dataset"));
  return {
    title: "Weights after gzip",
    notes: ["`npm run budget` weighs every part, pages with all they load."],
    rows: dataset
      ? [...rows, { what: "the bundled pack", value: weigh(`chunks/${dataset}`), unit: "kB" }]
      : rows,
  };
}
