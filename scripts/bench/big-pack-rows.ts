import { bundledPack } from "../../data/bundled.ts";
import { completePack } from "../../data/packs/complete-pack.ts";
import { offerFile } from "../browser/offer-file.ts";
import { openOwnPage, tabShowing, waitForMarks } from "../browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { until } from "../browser/until.ts";
import { bigPack } from "./big-pack.ts";
import { median, type Row, type Section } from "./rows.ts";

const rounds = 5;
const queries = [
  "t",
  "ta",
  "takaichi",
  "soybeans",
  "高市",
  "550 billion",
  "defence spnding",
  "lutnick asked",
];

/** What a reader does in the popup, with the bundled pack alone and then with a large one beside it. */
export async function bigPackSection(session: BrowserSession, address: string): Promise<Section> {
  await session.beforeEveryPage(bringTools);
  const page = await session.open(address);
  await waitForMarks(page);
  const options = await openOwnPage(session, "options.html");
  const tab = await tabShowing(options, address);
  const alone = await visits(session, tab);
  const { entities, facts } = await importBigPack(options);
  const beside = await visits(session, tab);
  await options.close();
  await page.close();
  return {
    title: `Popup, with a pack of ${entities} entities and ${facts} facts beside the bundled one`,
    notes: [
      "In brackets the same with the bundled pack alone. To the end of the frame in which it is painted.",
    ],
    rows: [
      row("first content", alone.first, beside.first),
      row("the names of the page", alone.names, beside.names),
      row("Sources opened", alone.sources, beside.sources),
      { what: "rows drawn there", value: beside.drawn, unit: "rows", bar: { most: 120 } },
      row("a pull to the middle of them", alone.middle, beside.middle),
      row("Ctrl+End, to the last one", alone.end, beside.end),
      row("What it reports", alone.reports, beside.reports),
      row("search: the first letter, everything read", alone.firstLetter, beside.firstLetter),
      row("search: an answer", alone.answers, beside.answers, 50),
      row("search: the slowest answer", [Math.max(...alone.answers)], [Math.max(...beside.answers)]),
    ],
  };
}

function row(what: string, alone: readonly number[], beside: readonly number[], most?: number): Row {
  return {
    what,
    value: median(beside),
    unit: "ms",
    note: `(${median(alone).toFixed(1)})`,
    ...(most === undefined ? {} : { bar: { most } }),
  };
}

async function importBigPack(options: BrowserPage): Promise<{ entities: number; facts: number }> {
  const pack = bigPack(completePack(bundledPack));
  await offerFile(options, ".add-pack", JSON.stringify(pack));
  await until("the large pack to be imported", () =>
    options.evaluate(() => {
      const offer = [...document.querySelectorAll<HTMLElement>(".add-pack button")];
      offer.find(({ textContent }) => textContent === "Import")?.click();
      return document.querySelectorAll(".pack").length > 1;
    }),
  );
  return { entities: pack.entities.length, facts: pack.facts.length };
}

type Visits = Record<
  "first" | "names" | "sources" | "middle" | "end" | "reports" | "firstLetter" | "answers",
  number[]
> & { drawn: number };

async function visits(session: BrowserSession, tab: number): Promise<Visits> {
  const found: Visits = {
    first: [],
    names: [],
    sources: [],
    middle: [],
    end: [],
    reports: [],
    firstLetter: [],
    answers: [],
    drawn: 0,
  };
  for (let round = 0; round < rounds; round += 1) {
    const popup = await session.open(`${session.extensionOrigin}/popup.html?tab=${tab}`);
    await popup.setSize(400, 600);
    const { first, names } = await until("the names of the page", () => popup.evaluate(opening));
    found.first.push(first);
    found.names.push(names);
    found.reports.push(await popup.evaluate(timeTo, ".page-views .chip:nth-of-type(2)", ".compared-fact"));
    found.sources.push(await popup.evaluate(timeTo, "[role=tab]:nth-child(3)", ".matrix-row"));
    found.middle.push(await popup.evaluate(timeToMiddle));
    found.end.push(await popup.evaluate(timeToEnd));
    const rows = await popup.evaluate(() => document.querySelectorAll(".matrix-row").length);
    found.drawn = Math.max(found.drawn, rows);
    found.firstLetter.push(await popup.evaluate(timeToAnswer, "k"));
    for (const query of queries) found.answers.push(await popup.evaluate(timeToAnswer, query));
    await popup.close();
  }
  return found;
}

type Tools = {
  /** Resolves at the end of the first frame in which something is there, with the time that has gone by. */
  paintedWhen(isThere: () => boolean, since?: number): Promise<number>;
  namesListed?: number;
};

/** In every page from its beginning: what measuring needs there, and the note when the first name is listed. */
function bringTools(): void {
  const paintedWhen: Tools["paintedWhen"] = (isThere, since = performance.now()) =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - since);
      const look = () => {
        if (isThere()) channel.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  Object.assign(globalThis, { paintedWhen });
  if (location.pathname !== "/popup.html") return;
  void paintedWhen(() => document.querySelector(".mention-row") !== null, 0).then((namesListed) =>
    Object.assign(globalThis, { namesListed }),
  );
}

function opening(): { first: number; names: number } | undefined {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const { namesListed } = globalThis as unknown as Tools;
  return paint && namesListed ? { first: paint.startTime, names: namesListed } : undefined;
}

/** From a click to something. */
function timeTo(clicked: string, wanted: string): Promise<number> {
  const { paintedWhen } = globalThis as unknown as Tools;
  const start = performance.now();
  document.querySelector<HTMLElement>(clicked)?.click();
  return paintedWhen(() => document.querySelector(wanted) !== null, start);
}

/** From a pull at the scroll bar to rows in the middle of the list. */
function timeToMiddle(): Promise<number> {
  const { paintedWhen } = globalThis as unknown as Tools;
  const scroller = document.querySelector(".matrix-scroller");
  const start = performance.now();
  if (scroller) scroller.scrollTop = scroller.scrollHeight / 2;
  return paintedWhen(() => {
    const box = scroller?.getBoundingClientRect();
    const low = box && document.elementFromPoint(box.left + 40, Math.min(box.bottom, innerHeight) - 30);
    return Boolean(low?.closest(".matrix-row"));
  }, start);
}

/** From Ctrl+End to the last row with the focus. */
function timeToEnd(): Promise<number> {
  const { paintedWhen } = globalThis as unknown as Tools;
  const grid = document.querySelector("[role=grid]");
  const last = Number(grid?.getAttribute("aria-rowcount")) - 3;
  const cell = document.querySelector<HTMLElement>("[data-cell][tabindex='0']");
  cell?.focus({ preventScroll: true });
  const start = performance.now();
  const end = { key: "End", ctrlKey: true, bubbles: true, cancelable: true };
  cell?.dispatchEvent(new KeyboardEvent("keydown", end));
  return paintedWhen(() => {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.cell;
    return focused?.startsWith(`${last} `) === true;
  }, start);
}

/** From what is typed to the answer. */
async function timeToAnswer(query: string): Promise<number> {
  const { paintedWhen } = globalThis as unknown as Tools;
  const field = document.querySelector<HTMLInputElement>("[role=combobox]");
  const type = (text: string) => {
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  type("");
  await paintedWhen(() => document.querySelector(".reader-results") === null);
  const start = performance.now();
  type(query);
  return paintedWhen(
    () => document.querySelector(".reader-results :is(.search-hit, .empty-note)") !== null,
    start,
  );
}
