import { Pack, packFormatVersion, packLists } from "./format/pack.ts";
import { z } from "./format/zod.ts";
import type { Problem } from "./problem.ts";
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
  if (text.trim() === "") return refused("", "the file is empty", "a pack is one JSON object");
  if (text.length > largestPackBytes) {
    const size = Math.round(text.length / (1024 * 1024));
    return refused("", `the pack has ${size} MB`, "a pack has at most 25 MB; split it in two");
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused(
      "",
      `this is not JSON (${detail})`,
      "check commas, quotation marks and brackets near that place",
    );
  }
}

/** A step is an entry of one of the lists. */
function* checkInSteps(value: unknown): Generator<Progress, PackResult> {
  const foreign = notThisFormat(value) ?? unsafeStructure(value);
  if (foreign) return { ok: false, problems: [foreign] };
  // Reading and walking a large file takes a while; so does following its references at the end.
  yield { done: 0, of: 1 };
  const written = value as Record<string, unknown>;
  const forms = countForms(written.entities);
  if (forms > mostSurfaceForms)
    return refused(
      "entities",
      `the pack has ${forms} surface forms`,
      `a pack has at most ${mostSurfaceForms}`,
    );

  const frame = Frame.safeParse(value, { reportInput: true });
  const problems = frame.success ? [] : frame.error.issues.map((issue) => describe(issue, value));
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
          problems.push(describe({ ...issue, path: [name, i, ...issue.path] }, value));
      yield { done: ++done, of };
    }
  }
  if (!frame.success || problems.length > 0) return { ok: false, problems: cut(problems) };
  const pack = { ...frame.data, ...lists } as unknown as Pack;
  yield { done: of, of };
  const broken = brokenReferences(pack);
  return broken.length > 0 ? { ok: false, problems: cut(broken) } : { ok: true, pack };
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

function notThisFormat(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      path: "",
      problem: "this is not a pack",
      remedy: "a pack is one JSON object with “format”: “sidelight-pack”",
    };
  }
  const { format, formatVersion } = value as Record<string, unknown>;
  if (format !== "sidelight-pack") {
    return {
      path: "format",
      problem: `${show(format)} is not the mark of a pack`,
      remedy: "write “sidelight-pack”",
    };
  }
  if (formatVersion !== packFormatVersion) {
    const newer = typeof formatVersion === "number" && formatVersion > packFormatVersion;
    return {
      path: "formatVersion",
      problem: `${show(formatVersion)} is not a version this Sidelight reads`,
      remedy: newer ? "update Sidelight, or ask the author for a pack of version 1" : "write 1",
    };
  }
  return null;
}

type Refusal = Extract<PackResult, { ok: false }>;

function refused(path: string, problem: string, remedy: string): Refusal {
  return { ok: false, problems: [{ path, problem, remedy }] };
}

function cut(problems: Problem[]): Problem[] {
  if (problems.length <= mostProblems) return problems;
  const more = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { path: "", problem: `${more} more problems`, remedy: "mend these first, then check again" },
  ];
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, root: unknown): Problem {
  const path = readablePath(issue.path, root);
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? { path, problem: "is missing", remedy: `add ${expectation(issue.expected)}` }
        : { path, problem: `is ${show(issue.input)}`, remedy: `write ${expectation(issue.expected)}` };
    case "invalid_value":
      return {
        path,
        problem: `is ${show(issue.input)}`,
        remedy: `use one of ${issue.values.map(show).join(", ")}`,
      };
    case "unrecognized_keys":
      return {
        path,
        problem: `has ${issue.keys.map((key) => `“${key}”`).join(", ")}, which the format does not know`,
        remedy: "remove it, or check its spelling",
      };
    case "invalid_union": {
      const kinds = issue.errors.flatMap(([first]) =>
        first?.code === "invalid_type" ? [expectation(first.expected)] : [],
      );
      if (issue.input === undefined)
        return { path, problem: "is missing", remedy: `add ${kinds.join(" or ")}` };
      const closest = closestBranch(issue.errors);
      if (closest) return describe({ ...closest, path: [...issue.path, ...closest.path] }, root);
      return { path, problem: `is ${show(issue.input)}`, remedy: "use one of the shapes in the pack format" };
    }
    case "invalid_key":
      return {
        path,
        problem: "has a key that is not allowed",
        remedy: issue.issues[0]?.message ?? "check its spelling",
      };
    case "too_small":
    case "too_big":
      return { path, problem: `is ${show(issue.input)}`, remedy: issue.message };
    default:
      return {
        path,
        problem: issue.input === undefined ? "is not valid" : `is ${show(issue.input)}`,
        remedy: issue.message,
      };
  }
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

const expectations: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function expectation(expected: string): string {
  return expectations[expected] ?? expected;
}

/** The value as a person would recognise it, cut short. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}
