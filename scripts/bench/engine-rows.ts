import { spawnSync } from "node:child_process";
import { compileGazetteer } from "../../annotator/gazetteer/compile.ts";
import { type Gazetteer, openGazetteer } from "../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../annotator/match.ts";
import { type Passage, resolveMentions } from "../../annotator/resolve.ts";
import { median, type Row, type Section } from "./rows.ts";

/** Forms by their number, as one compiled gazetteer each: the larger hold all of the smaller. */
export type Sizes = readonly { forms: number; pack: Parameters<typeof compileGazetteer>[0][number] }[];

/** The pure parts in Node: what text costs by the number of forms, and what forms cost themselves. */
export function engineSection(sizes: Sizes, blocks: readonly string[]): Section {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const measured = sizes.map(({ forms, pack }) => {
    const start = performance.now();
    const compiled = compileGazetteer([pack]);
    const compiling = performance.now() - start;
    const stored = JSON.stringify(compiled);
    const opening = medianOf(5, () => openGazetteer(compiled));
    return { forms, compiling, opening, bytes: stored.length, gazetteer: openGazetteer(JSON.parse(stored)) };
  });
  const floor: number[] = [];
  const matching = measured.map((): number[] => []);
  for (let round = 0; round < 9; round += 1) {
    floor.push(timeOf(() => blocks.reduce((sum, block) => sum + readUnits(block), 0)));
    measured.forEach(({ gazetteer }, index) => {
      matching[index]?.push(timeOf(() => find(gazetteer, blocks)));
    });
  }
  const perCharacter = (milliseconds: number) => (milliseconds * 1e6) / length;
  const rows: Row[] = [
    { what: "a bare loop over every character", value: perCharacter(median(floor)), unit: "ns/char" },
  ];
  const least = median(matching[0] ?? []);
  measured.forEach(({ forms, compiling, opening, bytes, gazetteer }, index) => {
    const named = forms.toLocaleString("en");
    const time = median(matching[index] ?? []);
    const passages = find(gazetteer, blocks);
    rows.push(
      { what: `${named} forms: matching`, value: perCharacter(time), unit: "ns/char" },
      ...(index === 0
        ? []
        : [{ what: `${named} forms: against the fewest`, value: time / least, unit: "times" }]),
      {
        what: `${named} forms: compiling`,
        value: compiling,
        unit: "ms",
        ...(forms >= 150_000 ? { bar: { most: 1500 } } : {}),
      },
      { what: `${named} forms: stored`, value: bytes / forms, unit: "bytes/form" },
      { what: `${named} forms: opening what is stored`, value: opening, unit: "ms" },
      {
        what: `${named} forms: resolving all again`,
        value: medianOf(5, () => resolveMentions(gazetteer, passages, {})),
        unit: "ms",
      },
    );
  });
  return { title: "Engine, in Node", notes: ["The text of the generated article, block by block."], rows };
}

/** What the background may take to load and validate the whole pack, in milliseconds. */
const packBar = { most: 20 };

/** Reading and checking the bundled pack, in processes that have done nothing yet, and again in each of them. */
export function packSection(): Section {
  const runs = Array.from({ length: 7 }, readPackInFreshProcess);
  const first = runs.map(({ times }) => times[0] ?? Number.NaN);
  const later = runs.flatMap(({ times }) => times.slice(1));
  return {
    title: "Bundled pack, in Node",
    notes: [
      "From text to a pack of which every field and every reference was checked, without generated code, as in",
      `extension pages. Medians of ${runs.length} processes.`,
    ],
    rows: [
      { what: "size", value: (runs[0]?.bytes ?? Number.NaN) / 1000, unit: "kB" },
      {
        what: "parsing and checking, first time in a process",
        value: median(first),
        unit: "ms",
        bar: packBar,
      },
      { what: "parsing and checking, later", value: median(later), unit: "ms", bar: packBar },
    ],
  };
}

function readPackInFreshProcess(): { times: number[]; bytes: number } {
  const script = `
    import { bundledPack } from ${JSON.stringify(new URL("../../data/bundled.ts", import.meta.url).href)};
    import { parsePackText } from ${JSON.stringify(new URL("../../data/packs/parse-pack.ts", import.meta.url).href)};
    const text = JSON.stringify(bundledPack);
    const times = Array.from({ length: 6 }, () => {
      const start = performance.now();
      const { ok } = parsePackText(text);
      if (!ok) throw new Error("The bundled pack is not valid.");
      return performance.now() - start;
    });
    console.log(JSON.stringify({ times, bytes: Buffer.byteLength(text) }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { times: number[]; bytes: number };
}

function find(gazetteer: Gazetteer, blocks: readonly string[]): Passage[] {
  return blocks.map((block) => ({ candidates: findCandidates(gazetteer, block), region: "body" }));
}

function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

function medianOf(runs: number, work: () => unknown): number {
  return median(Array.from({ length: runs }, () => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
