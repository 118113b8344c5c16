import type { BenchBrowser, OpenPage } from "./browser.ts";
import type { Setup } from "./in-page/ours.ts";
import type { BenchPage } from "./pages.ts";
import { median, type Row, type Section } from "./rows.ts";

export type PageOptions = { rounds: number; setup: Setup; forms: readonly string[] };

/** How much slower than ours a peer has to be; a slow one is stopped beyond that, by a clock that may run fast. */
const ahead = 100;
const patience = 200;

/** Everyone on one page, by turns: floor, ours, and the peers. */
export async function pageSection(
  browser: BenchBrowser,
  { name, address }: BenchPage,
  { rounds, setup, forms }: PageOptions,
): Promise<Section> {
  const page = await browser.open(address);
  await page.call("addSetup", "bundled", setup);
  await page.call("prepare", forms);
  const coldFloor = await page.time("floor");
  const coldOurs = await page.time("scan", "bundled");
  const mentions = await page.call("mentionsFound");
  const runs = await takeTurns(page, rounds);
  const longest = await longestSlices(page, 1);
  const throttled = await longestSlices(page, 4);
  const [floor, reading, ours] = [median(runs.floor), median(runs.reading), median(runs.ours)];
  const wall = await page.call("scan", "bundled");
  await page.call("leave");
  const advanced = await page.time("advancedMark");
  await page.call("leavePeer");
  const markJs = await page.time("markJs", ours * patience);
  const tried = await page.call("formsTried");
  const size = await page.evaluate(() => ({
    elements: document.getElementsByTagName("*").length,
    characters: document.body.textContent?.length ?? 0,
  }));
  await page.close();

  const floorBar = { unit: "times", bar: { most: 3 } } as const;
  const rows: Row[] = [
    { what: "floor: taking the text of every node", value: floor, unit: "ms" },
    { what: "reading floor: looking at every character, too", value: reading, unit: "ms" },
    {
      what: "ours, start to highlights registered",
      value: ours,
      unit: "ms",
      note: `${mentions} mentions; ${wall.toFixed(1)} ms by the clock`,
    },
    { what: "ours / floor", value: ours / floor, ...floorBar },
    { what: "ours / reading floor", value: ours / reading, ...floorBar },
    { what: "ours / floor, first time in the page", value: coldOurs / coldFloor, unit: "times" },
    { what: "longest slice", value: longest, unit: "ms", bar: { most: 16 } },
    { what: "longest slice, processor 4 times slower", value: throttled, unit: "ms" },
    { what: "one regular expression / ours", value: median(runs.expression) / ours, unit: "times" },
    { what: "modern-ahocorasick / ours", value: median(runs.automaton) / ours, unit: "times" },
    {
      what: "advanced-mark.js / ours",
      value: advanced / ours,
      unit: "times",
      bar: { least: ahead },
      note: `${Math.round(advanced)} ms, matches as ranges`,
    },
    {
      what: "mark.js / ours",
      value: markJs / ours,
      unit: "times",
      bar: { least: ahead },
      note:
        tried < forms.length
          ? `or more: stopped after ${tried} of ${forms.length} forms`
          : `${Math.round(markJs)} ms`,
    },
  ];
  const sizes = `${size.characters} characters with scripts, ${size.elements} elements. Processor time of the main thread; medians.`;
  return { title: `Page: ${name}`, notes: [sizes], rows };
}

type Runs = Record<"floor" | "reading" | "ours" | "expression" | "automaton", number[]>;

/** Rounds in which code gets warm for everyone, and which do not count. */
const warmUps = 4;

async function takeTurns(page: OpenPage, rounds: number): Promise<Runs> {
  const runs: Runs = { floor: [], reading: [], ours: [], expression: [], automaton: [] };
  for (let round = -warmUps; round < rounds; round += 1) {
    const floor = await page.time("floor");
    const reading = await page.time("readingFloor");
    const ours = await page.time("scan", "bundled");
    await page.call("leave");
    if (round < 0) continue;
    runs.floor.push(floor);
    runs.reading.push(reading);
    runs.ours.push(ours);
    if (round % 3 > 0) continue;
    runs.expression.push(await page.time("regularExpression"));
    runs.automaton.push(await page.time("ahoCorasick"));
    await page.call("leavePeer");
  }
  return runs;
}

async function longestSlices(page: OpenPage, rate: number): Promise<number> {
  await page.protocol.send("Emulation.setCPUThrottlingRate", { rate });
  const longest: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await page.call("calmDown");
    await page.call("scan", "bundled");
    longest.push(await page.call("longestSlice"));
  }
  await page.protocol.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return median(longest);
}
