import { Pack, packFormatVersion, packLists } from "./format/pack.ts";
import { isRule } from "./format/rules.ts";
import { z } from "./format/zod.ts";
import type { Problem, Wrong } from "./problem.ts";
import { type ProblemWords, problemWords } from "./problem-words.ts";
import { brokenReferences } from "./references.ts";
import { unsafeStructure } from "./unsafe-structure.ts";

/** The largest pack file that is read, in bytes: far above any real story, far below what stalls a browser. */
export const largestPackBytes = 25 * 1024 * 1024;

/** The most surface forms a pack may bring; the engine's bars are measured at this size. */
export const mostSurfaceForms = 150_000;

/** Problems reported in one go; the rest are counted, so that a broken file does not fill the screen. */
const mostProblems = 200;

export type PackResult = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** How many of a pack's entries have been checked. */
export type Progress = { done: number; of: number };

/** Reads a pack from the text of a file. Never throws: bad input comes back as problems. */
export function parsePackText(text: string): PackResult {
  const read = readJson(text, inEnglish);
  return "value" in read ? parsePack(read.value) : read;
}

/**
 * Validates a pack whole: first its shape, then that everything it refers to exists and no id stands
 * twice. A pack with any problem is refused; nothing of it is used.
 */
export function parsePack(value: unknown): PackResult {
  const steps = checkInSteps(value, inEnglish);
  for (;;) {
    const { done, value: result } = steps.next();
    if (done) return result;
  }
}

/** Tells the progress, gives the page time for other things, and may throw to end it all. */
export type Pause = (progress: Progress) => Promise<void>;

/** The same in steps, for a page that has to stay alive meanwhile: some milliseconds of work between two pauses. */
export async function parsePackTextInSteps(
  text: string,
  pause: Pause,
  words: ProblemWords = inEnglish,
): Promise<PackResult> {
  await pause({ done: 0, of: 1 });
  const read = readJson(text, words);
  if (!("value" in read)) return read;
  await pause({ done: 0, of: 1 });
  return parsePackInSteps(read.value, pause, words);
}

export async function parsePackInSteps(
  value: unknown,
  pause: Pause,
  words: ProblemWords = inEnglish,
): Promise<PackResult> {
  const steps = checkInSteps(value, words);
  let last = performance.now();
  for (;;) {
    const { done, value: next } = steps.next();
    if (done) return next;
    if (performance.now() - last < stepLength) continue;
    await pause(next);
    last = performance.now();
  }
}

const inEnglish = problemWords("en");

/** In milliseconds; with it, a page still draws some sixty times a second. */
const stepLength = 12;

function readJson(text: string, { file }: ProblemWords): { value: unknown } | Refusal {
  if (text.trim() === "") return refused("", file.empty);
  if (text.length > largestPackBytes) return refused("", file.tooLarge(megabytes(text.length)));
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return refused("", file.notJson(placeIn(String(error))));
  }
}

/** Where the browser stopped reading, if it says so. */
function placeIn(message: string): { line: number; column: number } | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : null;
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}

/** A step is an entry of one of the lists. */
function* checkInSteps(value: unknown, words: ProblemWords): Generator<Progress, PackResult> {
  const foreign = notThisFormat(value, words) ?? unsafeStructure(value, words);
  if (foreign) return { ok: false, problems: [foreign] };
  // Reading and walking a large file takes a while; so does following its references at the end.
  yield { done: 0, of: 1 };
  const written = value as Record<string, unknown>;
  const forms = countForms(written.entities);
  if (forms > mostSurfaceForms) return refused("entities", words.pack.tooManyForms(forms, mostSurfaceForms));

  const frame = Frame.safeParse(value, { reportInput: true });
  const problems = frame.success ? [] : frame.error.issues.map((issue) => describe(issue, value, words));
  const lists: Record<string, unknown[]> = {};
  const of = listNames.reduce((sum, name) => sum + lengthOf(written[name]), 0);
  let done = 0;
  for (const name of listNames) {
    const checked: unknown[] = [];
    lists[name] = checked;
    for (let i = 0; i < Math.min(lengthOf(written[name]), packLists[name].most); i += 1) {
      const entry = packLists[name].item.safeParse((written[name] as unknown[])[i], { reportInput: true });
      if (entry.success) checked.push(entry.data);
      else
        for (const issue of entry.error.issues)
          problems.push(describe({ ...issue, path: [name, i, ...issue.path] }, value, words));
      yield { done: ++done, of };
    }
  }
  if (!frame.success || problems.length > 0) return { ok: false, problems: cut(problems, words) };
  const pack = { ...frame.data, ...lists } as unknown as Pack;
  yield { done: of, of };
  const broken = brokenReferences(pack, words);
  return broken.length > 0 ? { ok: false, problems: cut(broken, words) } : { ok: true, pack };
}

type ListName = keyof typeof packLists;
const listNames = Object.keys(packLists) as ListName[];

/** A pack without what stands in its lists. */
const Frame = Pack.extend(
  Object.fromEntries(
    listNames.map((name) => {
      const { least, most } = packLists[name];
      return [name, z.array(z.unknown()).min(least).max(most)];
    }),
  ),
);

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function countForms(entities: unknown): number {
  if (!Array.isArray(entities)) return 0;
  return entities.reduce((sum: number, entity) => sum + lengthOf(entity?.forms), 0);
}

function notThisFormat(value: unknown, words: ProblemWords): Problem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path: "", ...words.pack.none };
  const { format, formatVersion } = value as Record<string, unknown>;
  if (format !== "sidelight-pack") return { path: "format", ...words.pack.otherFormat(show(format, words)) };
  if (formatVersion !== packFormatVersion) {
    const isNewer = typeof formatVersion === "number" && formatVersion > packFormatVersion;
    return { path: "formatVersion", ...words.pack.otherVersion(show(formatVersion, words), isNewer) };
  }
  return null;
}

type Refusal = Extract<PackResult, { ok: false }>;

function refused(path: string, wrong: Wrong): Refusal {
  return { ok: false, problems: [{ path, ...wrong }] };
}

function cut(problems: Problem[], { pack }: ProblemWords): Problem[] {
  if (problems.length <= mostProblems) return problems;
  return [...problems.slice(0, mostProblems), { path: "", ...pack.more(problems.length - mostProblems) }];
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, root: unknown, words: ProblemWords): Problem {
  if (issue.code === "invalid_union") {
    const closest = issue.input === undefined ? null : closestBranch(issue.errors);
    if (closest) return describe({ ...closest, path: [...issue.path, ...closest.path] }, root, words);
  }
  return { path: readablePath(issue.path, root), ...whatIsWrong(issue, words) };
}

function whatIsWrong(issue: Issue, words: ProblemWords): Wrong {
  const { field } = words;
  const value = show(issue.input, words);
  switch (issue.code) {
    case "invalid_type": {
      const expected = expectation(issue.expected, words);
      return issue.input === undefined ? field.missing(expected) : field.otherType(value, expected);
    }
    case "invalid_value":
      return field.notOneOf(value, words.any(issue.values.map((choice) => show(choice, words))));
    case "unrecognized_keys":
      return field.unknown(issue.keys);
    case "invalid_union": {
      const kinds = issue.errors.flatMap(([first]) =>
        first?.code === "invalid_type" ? [expectation(first.expected, words)] : [],
      );
      return issue.input === undefined ? field.missing(words.either(kinds)) : field.noShape(value);
    }
    case "invalid_key": {
      const [inner] = issue.issues;
      return field.badKey(inner ? remedyFor(inner, words) : field.checkSpelling);
    }
    default:
      return field.broken(value, remedyFor(issue, words));
  }
}

/** Our own rules have names; of zod's, those on length and size can be broken here. */
function remedyFor(issue: Issue, { rules, field }: ProblemWords): string {
  if (isRule(issue.message)) return rules[issue.message];
  if (issue.code === "too_big") return field.atMost[measureOf(issue.origin)](Number(issue.maximum));
  if (issue.code === "too_small") return field.atLeast[measureOf(issue.origin)](Number(issue.minimum));
  return field.other;
}

function measureOf(origin: string): "string" | "array" | "number" {
  return origin === "string" || origin === "array" ? origin : "number";
}

/** Of a union's branches, the one that the value came closest to: it fails deepest, not at its type. */
function closestBranch(branches: Issue[][]): Issue | null {
  const firsts = branches.map((issues) => issues[0]).filter((issue): issue is Issue => issue !== undefined);
  return firsts.find((issue) => issue.code !== "invalid_type" || issue.path.length > 0) ?? null;
}

/** `entities[3] (toshimitsu-motegi).forms[0].text`: positions for machines, ids for people. */
function readablePath(path: readonly PropertyKey[], root: unknown): string {
  let text = "";
  let value = root;
  for (const key of path) {
    text += typeof key === "number" ? `[${key}]` : `${text === "" ? "" : "."}${String(key)}`;
    value =
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (
      typeof key === "number" &&
      typeof value === "object" &&
      value !== null &&
      "id" in value &&
      typeof value.id === "string"
    ) {
      text += ` (${value.id.slice(0, 80)})`;
    }
  }
  return text;
}

function expectation(expected: string, words: ProblemWords): string {
  return expected in words.expected ? words.expected[expected as keyof typeof words.expected] : expected;
}

/** The value as a person would recognise it, cut short. */
function show(value: unknown, { value: words }: ProblemWords): string {
  if (value === undefined) return words.nothing;
  if (typeof value === "string") return words.text(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return words.list(value.length);
  if (typeof value === "object" && value !== null) return words.object;
  return String(value);
}
