import { pathToFileURL } from "node:url";
import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { type Gazetteer, openGazetteer } from "../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../annotator/match.ts";
import { type Passage, resolveMentions } from "../../annotator/resolve.ts";
import type { Pack } from "../../data/format/pack.ts";

/** One line of the benchmark's table. */
export type EngineRow = { what: string; value: number; unit: string };

const articleLength = 1_200_000;
const sizes = [150, 15_000, 150_000] as const;

/** Measures the pure parts in Node: what a page costs by the number of forms, and what forms cost themselves. */
export function engineRows(): EngineRow[] {
  const blocks = article(articleLength, names(sizes[0], 1));
  const floor = best(() => blocks.reduce((sum, block) => sum + readUnits(block), 0));
  const rows: EngineRow[] = [
    { what: "a bare loop over every unit", value: perUnit(floor), unit: "ns/char" },
    ...sizes.flatMap((size) => rowsFor(size, blocks)),
  ];
  const cost = (size: number) => rows.find(({ what }) => what === matching(size))?.value ?? Number.NaN;
  return [
    ...rows,
    ...sizes.slice(1).map((size) => ({
      what: `${size} forms against ${sizes[0]}`,
      value: cost(size) / cost(sizes[0]),
      unit: "times",
    })),
  ];
}

const matching = (size: number) => `matching, ${size} forms`;

function rowsFor(size: number, blocks: readonly string[]): EngineRow[] {
  const pack = packOf(names(size, 1));
  const start = performance.now();
  const compiled = compileGazetteer([pack]);
  const compiling = performance.now() - start;
  const stored = JSON.stringify(compiled);
  const opening = best(() => openGazetteer(compiled), 5);
  const gazetteer = openGazetteer(JSON.parse(stored));
  const finding = best(() => find(gazetteer, blocks));
  const passages = find(gazetteer, blocks);
  const resolving = best(() => resolveMentions(gazetteer, passages, {}));
  return [
    { what: `compiling ${size} forms`, value: compiling, unit: "ms" },
    { what: `stored form of ${size}`, value: stored.length / size, unit: "bytes/form" },
    { what: `opening ${size} forms`, value: opening, unit: "ms" },
    { what: matching(size), value: perUnit(finding), unit: "ns/char" },
    { what: `resolving again, ${size} forms`, value: resolving, unit: "ms" },
  ];
}

function find(gazetteer: Gazetteer, blocks: readonly string[]): Passage[] {
  return blocks.map((block) => ({ candidates: findCandidates(gazetteer, block), region: "body" }));
}

function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** The least of several runs: what the work costs when nothing else wants the processor. */
function best(work: () => unknown, runs = 15): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function perUnit(milliseconds: number): number {
  return (milliseconds * 1e6) / articleLength;
}

/** A small generator with a seed, so that every run measures the same. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const syllables = "ka ro mi ten sal ver no lin da qu es tor ba shi gre al fo nu pe wi".split(" ");

function newWord(random: (below: number) => number): string {
  return Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join("");
}

/** Made-up names of one to three words, written with capitals. */
function names(count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const capitalised = () => newWord(random).replace(/^./, (first) => first.toUpperCase());
  return Array.from({ length: count }, () => Array.from({ length: 1 + random(3) }, capitalised).join(" "));
}

function packOf(forms: readonly string[]): Pack {
  const entities = Array.from({ length: Math.ceil(forms.length / 50) }, (_, index) => ({
    id: `entity-${index}`,
    topic: "topic",
    kind: "organisation",
    tier: "core",
    forms: forms
      .slice(index * 50, index * 50 + 50)
      .map((text) => ({ text, language: "en", kind: "name" as const })),
    relations: [],
    figures: [],
    decoys: [],
    evidence: { for: [], against: [] },
  }));
  return { entities } as unknown as Pack;
}

/** Paragraphs of ordinary words with a name in about every tenth. */
function article(length: number, mentioned: readonly string[]): string[] {
  const random = randomNumbers(7);
  const vocabulary = Array.from({ length: 5000 }, () => newWord(random));
  const blocks: string[] = [];
  for (let total = 0; total < length; ) {
    const words = Array.from({ length: 4 + random(10) }, () => vocabulary[random(vocabulary.length)]);
    if (random(10) === 0) words.push(mentioned[random(mentioned.length)]);
    // A round trip through bytes makes one flat string, as the ones a page hands out.
    const block = Buffer.from(`${words.join(" ")}. `, "latin1").toString("latin1");
    blocks.push(block);
    total += block.length;
  }
  return blocks;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { what, value, unit } of engineRows()) {
    process.stdout.write(`${what.padEnd(36)}${value.toFixed(2).padStart(10)} ${unit}\n`);
  }
}
