import { countSpellings } from "../format/alternatives.ts";
import { Pack, packFormatVersion, packLists } from "../format/pack.ts";
import { type Recognizer, recognizerOf } from "../format/recognize.ts";
import { z } from "../format/zod.ts";
import { completePack, type PackAsWritten } from "./complete-pack.ts";
import { describeIssue } from "./describe-issue.ts";
import { largestPackBytes, mostSpellingsInPack } from "./pack-limits.ts";
import { type Problem, type Refusal, refused } from "./problem.ts";
import { brokenReferences } from "./references.ts";
import { unsafeStructure } from "./unsafe-structure.ts";

/** Problems reported in one go; the rest are counted, so that a broken file does not fill the screen. */
const mostProblems = 200;

export type PackResult = { ok: true; pack: Pack } | Refusal;

/** How many of a pack's entries have been checked. */
export type Progress = { done: number; of: number };

/** Reads a pack from the text of a file. Never throws: bad input comes back as problems. */
export function parsePackText(text: string): PackResult {
  const read = readJson(text);
  return "value" in read ? parsePack(read.value) : read;
}

/**
 * Validates a pack whole: first its shape, then that everything it refers to exists and no id stands
 * twice. A pack with any problem is refused; nothing of it is used.
 */
export function parsePack(value: unknown): PackResult {
  const steps = checkInSteps(value);
  for (;;) {
    const { done, value: result } = steps.next();
    if (done) return result;
  }
}

/** Tells the progress, gives the page time for other things, and may throw to end it all. */
export type Pause = (progress: Progress) => Promise<void>;

/** The same in steps, for a page that has to stay alive meanwhile: some milliseconds of work between two pauses. */
export async function parsePackTextInSteps(text: string, pause: Pause): Promise<PackResult> {
  await pause({ done: 0, of: 1 });
  const read = readJson(text);
  if (!("value" in read)) return read;
  await pause({ done: 0, of: 1 });
  return parsePackInSteps(read.value, pause);
}

export async function parsePackInSteps(value: unknown, pause: Pause): Promise<PackResult> {
  const steps = checkInSteps(value);
  let last = performance.now();
  for (;;) {
    const { done, value: next } = steps.next();
    if (done) return next;
    if (performance.now() - last < stepLength) continue;
    await pause(next);
    last = performance.now();
  }
}

/** In milliseconds; with it, a page still draws some sixty times a second. */
const stepLength = 12;

function readJson(text: string): { value: unknown } | Refusal {
  if (text.trim() === "") return refused("", { kind: "empty-file" });
  if (text.length > largestPackBytes) return refused("", { kind: "too-large", bytes: text.length });
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return refused("", { kind: "not-json", place: placeIn(String(error)) });
  }
}

/** Where the browser stopped reading, if it says so. */
function placeIn(message: string): { line: number; column: number } | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : null;
}

/** A step is an entry of one of the lists. */
function* checkInSteps(value: unknown): Generator<Progress, PackResult> {
  const foreign = notThisFormat(value);
  if (foreign) return { ok: false, problems: [foreign] };
  // Reading a large file takes a while; so does following its references at the end.
  yield { done: 0, of: 1 };
  const written = value as Record<string, unknown>;
  const count = countAllSpellings(written.entities);
  if (count > mostSpellingsInPack) return refused("entities", { kind: "too-many-spellings", count });

  const reader = partReader(value);
  const frame = reader.read("frame", value, []);
  const lists: Record<string, unknown[]> = {};
  const of = listNames.reduce((sum, name) => sum + lengthOf(written[name]), 0);
  let done = 0;
  for (const name of listNames) {
    const entries: unknown[] = [];
    lists[name] = entries;
    for (let i = 0; i < Math.min(lengthOf(written[name]), packLists[name].most); i += 1) {
      entries.push(reader.read(name, (written[name] as unknown[])[i], [name, i]));
      yield { done: ++done, of };
    }
  }
  if (reader.problems.length > 0) return { ok: false, problems: cut(reader.problems) };
  const pack = completePack({ ...(frame as PackAsWritten), ...lists });
  yield { done: of, of };
  const broken = brokenReferences(pack);
  return broken.length > 0 ? { ok: false, problems: cut(broken) } : { ok: true, pack };
}

/**
 * Reads the parts of a pack and collects what is wrong. Each gets a quick look; only what is not plainly right
 * goes through its schema, which takes several times as long and says why.
 */
function partReader(root: unknown) {
  const problems: Problem[] = [];
  let unsafe: Problem | null | undefined;
  return {
    problems,
    /** The part as it is to be used; what comes back of one with problems is not. */
    read(kind: Part, part: unknown, path: readonly PropertyKey[]): unknown {
      if (looksRight(kind, part)) return part;
      // What looks right is safe as well, so this search waits for the first part that does not.
      if (unsafe === undefined) {
        unsafe = unsafeStructure(root);
        if (unsafe) problems.push(unsafe);
      }
      // Nothing more is told of a pack whose structure itself is unsafe.
      if (unsafe) return undefined;
      const result = parts[kind].safeParse(part, { reportInput: true });
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        problems.push(describeIssue({ ...issue, path: [...path, ...issue.path] }, root));
      return undefined;
    },
  };
}

type ListName = keyof typeof packLists;
const listNames = Object.keys(packLists) as ListName[];

type Part = ListName | "frame";
const parts = {
  topics: packLists.topics.item,
  origins: packLists.origins.item,
  sources: packLists.sources.item,
  entities: packLists.entities.item,
  facts: packLists.facts.item,
  timeline: packLists.timeline.item,
  /** A pack without what stands in its lists. */
  frame: Pack.extend(
    Object.fromEntries(
      listNames.map((name) => {
        const { least, most } = packLists[name];
        return [name, z.array(z.unknown()).min(least).max(most)];
      }),
    ),
  ),
} satisfies Record<Part, z.ZodType>;

const recognizers = new Map<Part, Recognizer>();

function looksRight(kind: Part, part: unknown): boolean {
  const known = recognizers.get(kind) ?? recognizerOf(parts[kind]);
  recognizers.set(kind, known);
  return known(part);
}

function lengthOf(list: unknown): number {
  return listOf(list).length;
}

/** How many spellings the entities give of whatever pages are searched for. What is no phrase has a problem of its own. */
function countAllSpellings(entities: unknown): number {
  const phrases = listOf(entities).flatMap((entity) => [
    ...listOf(entity?.forms).map((form) => form?.text),
    ...listOf(entity?.decoys),
    ...listOf(entity?.evidence?.for),
    ...listOf(entity?.evidence?.against),
    ...listOf(entity?.evidence?.hints),
  ]);
  return phrases.reduce(
    (count, phrase) => count + (typeof phrase === "string" ? countSpellings(phrase) : 1),
    0,
  );
}

function listOf(value: unknown) {
  return Array.isArray(value) ? value : [];
}

function notThisFormat(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: "", kind: "no-pack" };
  const { format, formatVersion } = value as Record<string, unknown>;
  if (format === undefined) return { path: "", kind: "no-pack" };
  if (format === "sidelight-backup") return { path: "", kind: "is-backup" };
  if (format !== "sidelight-pack") return { path: "format", kind: "other-format", found: format };
  // Where it is missing, that is told with whatever else is missing: nothing says that it is another one.
  if (formatVersion !== undefined && formatVersion !== packFormatVersion) {
    const isNewer = typeof formatVersion === "number" && formatVersion > packFormatVersion;
    return { path: "formatVersion", kind: "other-version", found: formatVersion, isNewer };
  }
  return null;
}

function cut(problems: Problem[]): Problem[] {
  if (problems.length <= mostProblems) return problems;
  return [
    ...problems.slice(0, mostProblems),
    { path: "", kind: "more", count: problems.length - mostProblems },
  ];
}
