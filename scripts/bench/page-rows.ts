import type { BenchBrowser, OpenPage } from "./browser.ts";
import type { Setup } from "./in-page/ours.ts";
import type { BenchPage } from "./pages.ts";
import { best, median, type Row, type Section } from "./rows.ts";

export type PageOptions = { rounds: number; setup: Setup; forms: readonly string[] };

/** How much slower than ours a peer has to be; a slow one is stopped a little beyond that. */
const ahead = 100;
const patience = 130;

/** Everyone on one page, by turns: floor, ours, and the peers. */
export async function pageSection(
  browser: BenchBrowser,
  { name, address }: BenchPage,
  { rounds, setup, forms }: PageOptions,
): Promise<Section> {
  const page = await browser.open(address);
  await page.call("addSetup", "bundled", setup);
  await page.call("prepare", forms);
  const runs = {
    floor: [] as number[],
    reading: [] as number[],
    ours: [] as number[],
    expression: [] as number[],
    automaton: [] as number[],
  };
  const longest: number[] = [];
  let mentions = 0;
  for (let round = 0; round < rounds; round += 1) {
    runs.floor.push((await page.call("floor")).milliseconds);
    runs.reading.push((await page.call("readingFloor")).milliseconds);
    const ours = await page.call("scanOnce", "bundled");
    runs.ours.push(ours.milliseconds);
    longest.push(ours.longest);
    mentions = ours.mentions;
    if (round % 2 === 1) continue;
    runs.expression.push((await page.call("regularExpression")).milliseconds);
    runs.automaton.push((await page.call("ahoCorasick")).milliseconds);
  }
  const throttled = await longestWhenThrottled(page);
  const floor = median(runs.floor);
  const reading = median(runs.reading);
  const ours = median(runs.ours);
  const advanced = await page.call("advancedMark");
  const markJs = await page.call("markJs", ours * patience);
  const size = await page.evaluate(() => ({
    elements: document.getElementsByTagName("*").length,
    characters: document.body.textContent?.length ?? 0,
  }));
  await page.close();

  const rows: Row[] = [
    { what: "floor: taking the text of every node", value: floor, unit: "ms" },
    { what: "reading floor: looking at every character, too", value: reading, unit: "ms" },
    { what: "ours, start to highlights registered", value: ours, unit: "ms", note: `${mentions} mentions` },
    {
      what: "ours / floor",
      value: ours / floor,
      unit: "times",
      bar: { most: 3 },
      note: bestRatio(runs.ours, runs.floor),
    },
    {
      what: "ours / reading floor",
      value: ours / reading,
      unit: "times",
      bar: { most: 3 },
      note: bestRatio(runs.ours, runs.reading),
    },
    {
      what: "ours / floor, first time in the page",
      value: first(runs.ours) / first(runs.floor),
      unit: "times",
    },
    { what: "longest slice", value: median(longest), unit: "ms", bar: { most: 16 } },
    { what: "longest slice, processor 4 times slower", value: throttled, unit: "ms" },
    { what: "one regular expression / ours", value: median(runs.expression) / ours, unit: "times" },
    { what: "modern-ahocorasick / ours", value: median(runs.automaton) / ours, unit: "times" },
    {
      what: "advanced-mark.js / ours",
      value: advanced.milliseconds / ours,
      unit: "times",
      bar: { least: ahead },
      note: `${Math.round(advanced.milliseconds)} ms, matches as ranges`,
    },
    {
      what: "mark.js / ours",
      value: markJs.milliseconds / ours,
      unit: "times",
      bar: { least: ahead },
      note:
        markJs.forms < forms.length
          ? `stopped after ${markJs.forms} of ${forms.length} forms`
          : `${Math.round(markJs.milliseconds)} ms`,
    },
  ];
  const sizes = `${size.characters} characters with scripts, ${size.elements} elements`;
  return { title: `Page: ${name}`, notes: [sizes], rows };
}

async function longestWhenThrottled(page: OpenPage): Promise<number> {
  await page.protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const longest: number[] = [];
  for (let run = 0; run < 3; run += 1) longest.push((await page.call("scanOnce", "bundled")).longest);
  await page.protocol.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return median(longest);
}

/** On a busy machine long runs are interrupted more often than short ones; the best of both were not. */
function bestRatio(ours: readonly number[], theirs: readonly number[]): string {
  return `best runs: ${best(ours).toFixed(1)} ms, ${(best(ours) / best(theirs)).toFixed(2)} times`;
}

function first(runs: readonly number[]): number {
  return runs[0] ?? Number.NaN;
}
