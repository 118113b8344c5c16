import type { CompiledGazetteer } from "../../../annotator/gazetteer/compiled.ts";
import { type Gazetteer, openGazetteer } from "../../../annotator/gazetteer/open.ts";
import { openSieve, type Sieve } from "../../../annotator/match/sieve.ts";
import { PageAnnotation } from "../../../annotator/page/annotation.ts";
import { CloseReading } from "../../../annotator/page/close-reading.ts";
import { markStyleSheets } from "../../../annotator/page/marks/mark-style.ts";
import type { MarkLooks } from "../../../annotator/page/marks/marks.ts";
import { chromiumPace, type Pace } from "../../../annotator/page/pace.ts";
import { type MeasuredPace, measuredPace, nextTask } from "./measured-pace.ts";

/** A gazetteer as the content script gets it from storage, and the topics to mark. */
export type Setup = { compiled: CompiledGazetteer; topics: readonly string[] };

/** What stands on the page after a scan. */
type Standing = { annotation: PageAnnotation; pace: MeasuredPace; stop: AbortController };

/** With what the background stores beside it, too. */
type Stored = Setup & { looks: MarkLooks };

const setups = new Map<string, Stored>();
/** The two parts of a stored gazetteer, opened when they are asked for. */
type Parts = { sieve(): Sieve; gazetteer(): Gazetteer };

const opened = new Map<string, Parts>();
let standing: Standing | undefined;

export function addSetup(name: string, setup: Setup): void {
  setups.set(name, { ...setup, looks: looksFor(setup) });
}

/**
 * Annotates the page from nothing, opening the gazetteer included, until the highlights are registered. Answers how many
 * milliseconds that took by the clock.
 */
export function scan(name: string): Promise<number> {
  const setup = setupOf(name);
  return scanWith(setup, storedParts(setup));
}

/** The same with the gazetteer opened before. */
export function scanOpened(name: string): Promise<number> {
  const setup = setupOf(name);
  let parts = opened.get(name);
  if (!parts) {
    const sieve = openSieve(setup.compiled.core);
    const gazetteer = openGazetteer(setup.compiled);
    parts = { sieve: () => sieve, gazetteer: () => gazetteer };
    opened.set(name, parts);
  }
  return scanWith(setup, parts);
}

function storedParts({ compiled }: Setup): Parts {
  return { sieve: () => openSieve(compiled.core), gazetteer: () => openGazetteer(compiled) };
}

function partsOnce(compiled: CompiledGazetteer): Parts {
  const sieve = openSieve(compiled.core);
  let stored: CompiledGazetteer | null = compiled;
  return {
    sieve: () => sieve,
    gazetteer() {
      if (!stored) throw new Error("The stored gazetteer was opened before.");
      const gazetteer = openGazetteer(stored);
      stored = null;
      return gazetteer;
    },
  };
}

async function scanWith(setup: Stored, parts: Parts): Promise<number> {
  if (standing) {
    leave();
    await nextTask();
  }
  const pace = measuredPace();
  const stop = new AbortController();
  const start = performance.now();
  pace.begin();
  const annotation = annotate(setup, parts, pace, stop.signal);
  // Marks are shown last: what still runs then is over before the next microtask, and what may come later waits.
  annotation.onChange(() => {
    pace.hold();
    queueMicrotask(pace.end);
  }, stop.signal);
  await registered(annotation);
  standing = { annotation, pace, stop };
  return performance.now() - start;
}

/** Waits for what follows a scan (a look for other trees, a second look half a second later) and says how long the longest slice was since its start. */
export async function longestSlice(): Promise<number> {
  standing?.pace.goOn();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const longest = Math.max(...(standing?.pace.stretches ?? []));
  leave();
  return longest;
}

/** For how many milliseconds the last scan has held the main thread; what passes between its slices is the page's. */
export function workOfScan(): number {
  return sumOf(standing?.pace.stretches ?? []);
}

export function mentionsFound(): number {
  return standing?.annotation.mentions.length ?? 0;
}

/** Takes away what the last scan left. */
export function leave(): void {
  standing?.stop.abort();
  standing = undefined;
}

/**
 * Appends paragraphs to the annotated page, one after the other, and says for how long each held the main thread.
 * What the browser draws between two stretches of our work, it would draw without us.
 */
export async function appendTo(name: string, text: string, times: number): Promise<number[]> {
  const setup = setupOf(name);
  const stop = new AbortController();
  const pace = measuredPace();
  const annotation = annotate(setup, storedParts(setup), pace, stop.signal);
  await annotation.whenSettled();
  const parent = document.querySelector("article") ?? document.body;
  const added: Element[] = [];
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    parent.append(paragraph);
    added.push(paragraph);
    // Layout is the page's, whoever appends.
    document.body.getBoundingClientRect();
    pace.end();
    pace.stretches.length = 0;
    pace.begin();
    await annotation.whenSettled();
    pace.end();
    took.push(sumOf(pace.stretches));
    await nextTask();
  }
  stop.abort();
  for (const paragraph of added) paragraph.remove();
  return took;
}

/**
 * Annotates at the extension's own pace until nothing is left to do, and stays. As in the extension, what came from
 * storage is let go of once it has been opened.
 */
export async function stay(name: string): Promise<void> {
  const setup = setupOf(name);
  setups.delete(name);
  const stop = new AbortController();
  const annotation = annotate(setup, partsOnce(setup.compiled), chromiumPace, stop.signal);
  await registered(annotation);
  await annotation.whenSettled();
  standing = { annotation, pace: measuredPace(), stop };
}

function sumOf(stretches: readonly number[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch, 0);
}

function annotate(setup: Stored, parts: Parts, pace: Pace, signal: AbortSignal): PageAnnotation {
  const sieve = parts.sieve();
  return new PageAnnotation({
    document,
    sieve,
    openReading: async (choice, looks) =>
      new CloseReading(document, { sieve, gazetteer: parts.gazetteer() }, choice, looks),
    choice: { topics: new Set(setup.topics), entitiesOff: new Set(), occurrences: "all" },
    looks: setup.looks,
    shadowRootOf: (element) => element.shadowRoot,
    signal,
    pace,
  });
}

function looksFor({ topics }: Setup): MarkLooks {
  const colour = { light: "#226add", dark: "#8ac9ff" };
  return topics.map((id) => ({ id, css: markStyleSheets(id, colour, "dotted", false) }));
}

function registered(annotation: PageAnnotation): Promise<void> {
  const listening = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Nothing was shown for half a minute.")), 30_000);
    annotation.onChange(() => {
      clearTimeout(timer);
      listening.abort();
      resolve();
    }, listening.signal);
  });
}

function setupOf(name: string): Stored {
  const setup = setups.get(name);
  if (!setup) throw new Error(`There is no gazetteer “${name}” on this page.`);
  return setup;
}
