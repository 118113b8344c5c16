import type { CompiledGazetteer } from "../../../annotator/gazetteer/compiled.ts";
import { PageAnnotation } from "../../../annotator/page/annotation.ts";
import { createEngine, type Engine } from "../../../annotator/page/engine.ts";
import type { MarkLooks } from "../../../annotator/page/mark-style.ts";
import { browserPace, type Pace } from "../../../annotator/page/slices.ts";
import { measuredPace, nextTask } from "./measured-pace.ts";

/** A gazetteer as the content script gets it from storage, and the topics to mark. */
export type Setup = { compiled: CompiledGazetteer; topics: readonly string[] };

export type Scan = { milliseconds: number; longest: number; work: number; mentions: number };

const setups = new Map<string, Setup>();
const engines = new Map<string, Engine>();

export function addSetup(name: string, setup: Setup): void {
  setups.set(name, setup);
}

/** Annotates the page from nothing, opening the gazetteer included, until the highlights are registered. */
export async function scanOnce(name: string): Promise<Scan> {
  const setup = setupOf(name);
  return measure(setup, () => createEngine(setup.compiled));
}

/** The same with the gazetteer opened before. */
export async function scanOpened(name: string): Promise<Scan> {
  const setup = setupOf(name);
  const engine = engines.get(name) ?? createEngine(setup.compiled);
  engines.set(name, engine);
  return measure(setup, () => engine);
}

async function measure(setup: Setup, engine: () => Engine): Promise<Scan> {
  await nextTask();
  const pace = measuredPace();
  const stop = new AbortController();
  const start = performance.now();
  pace.begin();
  const annotation = annotate(setup, engine(), pace, stop.signal);
  // Marks are shown last: what still runs then is over before the next microtask.
  annotation.onChange(() => queueMicrotask(pace.end), stop.signal);
  await registered(annotation);
  const milliseconds = performance.now() - start;
  // The look at the calm page half a second later is work, too, and one of the stretches.
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve, 600));
  const mentions = annotation.mentions.length;
  stop.abort();
  const work = pace.stretches.reduce((sum, stretch) => sum + stretch, 0);
  return { milliseconds, longest: Math.max(...pace.stretches), work, mentions };
}

/** Appends paragraphs to the annotated page, one after the other, and says how long each took to be read. */
export async function appendTo(name: string, text: string, times: number): Promise<number[]> {
  const setup = setupOf(name);
  const stop = new AbortController();
  const annotation = annotate(setup, createEngine(setup.compiled), measuredPace(), stop.signal);
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
    const start = performance.now();
    await annotation.whenSettled();
    took.push(performance.now() - start);
    await nextTask();
  }
  stop.abort();
  for (const paragraph of added) paragraph.remove();
  return took;
}

/** Annotates at the extension's own pace and stays; counts from then on whatever the page's timers and observers call. */
export async function stay(name: string): Promise<void> {
  const setup = setupOf(name);
  const annotation = annotate(setup, createEngine(setup.compiled), browserPace, new AbortController().signal);
  await registered(annotation);
  Object.assign(globalThis, { stayingAnnotation: annotation });
}

function annotate(setup: Setup, engine: Engine, pace: Pace, signal: AbortSignal): PageAnnotation {
  return new PageAnnotation({
    document,
    engine,
    choice: { topics: new Set(setup.topics), entitiesOff: new Set(), occurrences: "all" },
    looks: looksFor(setup),
    shadowRootOf: (element) => element.shadowRoot,
    signal,
    pace,
  });
}

function looksFor({ topics }: Setup): MarkLooks {
  return {
    topics: topics.map((id) => ({ id, colour: { light: "#226add", dark: "#8ac9ff" } })),
    style: "dotted",
  };
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

function setupOf(name: string): Setup {
  const setup = setups.get(name);
  if (!setup) throw new Error(`There is no gazetteer “${name}” on this page.`);
  return setup;
}
