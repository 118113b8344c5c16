import type { CompiledGazetteer } from "../../annotator/gazetteer/compiled.ts";
import type { BenchBrowser, OpenPage } from "./browser.ts";
import type { Setup } from "./in-page/ours.ts";
import { median, type Row, type Section } from "./rows.ts";

const appended = 9;
const megabyte = 1_000_000;

/** What the large article costs beside its first reading: changes to it, and memory. */
export async function changeSection(
  browser: BenchBrowser,
  address: string,
  setup: Setup,
  mention: string,
): Promise<Section> {
  const page = await browser.open(address);
  await page.call("addSetup", "bundled", setup);
  const full: number[] = [];
  const withMention: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.call("calmDown");
    await page.call("scan", "bundled");
    full.push(await page.call("workOfScan"));
    await page.call("leave");
    withMention.push(...(await page.call("appendTo", "bundled", paragraph(mention), appended)));
    without.push(...(await page.call("appendTo", "bundled", paragraph("the visitors"), appended)));
  }
  await page.close();
  const share = (times: readonly number[]) => (100 * median(times)) / median(full);
  return {
    title: "Changes and memory, generated article",
    notes: ["A change counts until the page is as settled as before; waiting for idle time is left out."],
    rows: [
      { what: "full scan", value: median(full), unit: "ms" },
      { what: "paragraph without a mention appended", value: median(without), unit: "ms" },
      { what: "… of a full scan", value: share(without), unit: "percent", bar: { most: 2 } },
      { what: "paragraph with a mention appended", value: median(withMention), unit: "ms" },
      { what: "… of a full scan", value: share(withMention), unit: "percent", bar: { most: 2 } },
      ...(await heapRows(browser, address, setup)),
    ],
  };
}

function paragraph(name: string): string {
  return `Officials said on the evening of the second day that talks with ${name} would go on through the week.`;
}

/** On a fresh page, and after everything that can be collected is. */
async function heapRows(browser: BenchBrowser, address: string, setup: Setup): Promise<Row[]> {
  const page = await browser.open(address);
  await page.call("floor");
  const before = await heapOf(page);
  await page.call("addSetup", "bundled", setup);
  await page.call("stay", "bundled");
  const after = await heapOf(page);
  await page.close();
  return [
    {
      what: "JavaScript heap, gazetteer and all",
      value: (after.script - before.script) / megabyte,
      unit: "MB more",
      bar: { most: 4 },
    },
    { what: "browser's own objects", value: (after.browser - before.browser) / megabyte, unit: "MB more" },
  ];
}

async function heapOf({ protocol, evaluate }: OpenPage): Promise<{ script: number; browser: number }> {
  await evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  for (let time = 0; time < 3; time += 1) await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize = 0 } = (await protocol.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return { script: usedSize, browser: embedderHeapUsedSize };
}

/** The same page with more and more forms, by turns. */
export async function scalingSection(
  browser: BenchBrowser,
  address: string,
  sizes: readonly { forms: number; compiled: CompiledGazetteer }[],
): Promise<Section> {
  const page = await browser.open(address);
  for (const { forms, compiled } of sizes)
    await page.call("addSetup", String(forms), { compiled, topics: ["topic"] });
  const opened = new Map(sizes.map(({ forms }) => [forms, [] as number[]]));
  const whole = new Map(sizes.map(({ forms }) => [forms, [] as number[]]));
  for (let round = 0; round < 5; round += 1) {
    for (const { forms } of sizes) {
      opened.get(forms)?.push(await page.time("scanOpened", String(forms)));
      await page.call("leave");
      whole.get(forms)?.push(await page.time("scan", String(forms)));
      await page.call("leave");
    }
  }
  await page.close();
  const [fewest = 0] = sizes.map(({ forms }) => forms);
  const base = median(opened.get(fewest) ?? []);
  return {
    title: "More forms, generated article",
    notes: ["The same mentions each time. “Opened before” is what the page costs by the number of forms."],
    rows: sizes.flatMap(({ forms }): Row[] => {
      const named = `${forms.toLocaleString("en")} forms`;
      const time = median(opened.get(forms) ?? []);
      const bar = forms >= 150_000 ? { most: 1.6 } : { most: 1.3 };
      return [
        { what: `${named}, opened before`, value: time, unit: "ms" },
        { what: `${named}, opening included`, value: median(whole.get(forms) ?? []), unit: "ms" },
        ...(forms === fewest
          ? []
          : [{ what: `${named} / ${fewest} forms, opened before`, value: time / base, unit: "times", bar }]),
      ];
    }),
  };
}

const watched = 3500;

/** A page on which nothing is named: what still runs once it has been read. */
export async function silentSection(
  browser: BenchBrowser,
  name: string,
  address: string,
  setup: Setup,
): Promise<Section> {
  const page = await browser.open(address);
  await page.call("addSetup", "bundled", setup);
  const before = await scriptTime(page);
  await page.call("countCalls");
  await page.call("stay", "bundled");
  await page.call("forgetCalls");
  const idle = await scriptTime(page);
  const calls = await page.call("callsSince");
  await page.close();
  return {
    title: `After the first scan of a page without a mention: ${name}`,
    notes: [`Watched for ${watched / 1000} s.`],
    rows: [
      { what: "calls by timers, idle times and observers", value: calls, unit: "calls", bar: { most: 0 } },
      { what: "script time, beyond that without us", value: Math.max(0, idle - before), unit: "ms" },
    ],
  };
}

async function scriptTime({ protocol, evaluate }: OpenPage): Promise<number> {
  await protocol.send("Performance.enable");
  const read = async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  await evaluate(() => 0);
  const start = await read();
  await new Promise((resolve) => setTimeout(resolve, watched));
  return (await read()) - start;
}
