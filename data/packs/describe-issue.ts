import { isRule } from "../format/rules.ts";
import type { z } from "../format/zod.ts";
import { ownValue } from "../own-value.ts";
import type { Problem, Wrong } from "./problem.ts";
import type { ProblemWords } from "./problem-words.ts";

export type Issue = z.core.$ZodIssue;

/** What a schema objects to in the words of a problem: where in the pack, what is wrong, what would be right. */
export function describeIssue(issue: Issue, root: unknown, words: ProblemWords): Problem {
  if (issue.code === "invalid_union") {
    const closest = issue.input === undefined ? null : closestBranch(issue.errors);
    if (closest) return describeIssue({ ...closest, path: [...issue.path, ...closest.path] }, root, words);
  }
  return { path: readablePath(issue.path, root), ...whatIsWrong(issue, words) };
}

function whatIsWrong(issue: Issue, words: ProblemWords): Wrong {
  const { field } = words;
  switch (issue.code) {
    case "invalid_type":
      return notThat(issue.input, expectation(issue.expected, issue.path, words), words);
    case "invalid_value":
      return notOneOf(issue.input, issue.values, words);
    case "unrecognized_keys":
      return field.unknown(issue.keys);
    case "invalid_union": {
      if (issue.discriminator) return noSuchKind(issue, issue.discriminator, words);
      const kinds = issue.errors.flatMap(([first]) =>
        first?.code === "invalid_type" ? [first.expected] : [],
      );
      return notThat(issue.input, oneOfKinds(kinds, issue.path, words), words);
    }
    case "invalid_key": {
      const [inner] = issue.issues;
      return field.badKey(inner ? remedyFor(inner, words) : field.checkSpelling);
    }
    case "too_big": {
      const { input, maximum } = issue;
      if (typeof input === "string") return field.tooLong.string(input.length, Number(maximum));
      if (Array.isArray(input)) return field.tooLong.array(input.length, Number(maximum));
      return field.broken(show(input, words), field.atMost(Number(maximum)));
    }
    default:
      return field.broken(show(issue.input, words), remedyFor(issue, words));
  }
}

function notThat(input: unknown, expected: string, words: ProblemWords): Wrong {
  const { field } = words;
  if (input === undefined) return field.missing(field.add(expected));
  return field.broken(show(input, words), field.put(expected));
}

function notOneOf(input: unknown, values: readonly unknown[], words: ProblemWords): Wrong {
  const { field } = words;
  const remedy = field.choose(values.map((choice) => show(choice, words)));
  return input === undefined ? field.missing(remedy) : field.broken(show(input, words), remedy);
}

type KindIssue = { input?: unknown; options?: readonly unknown[] };

/** Of a union whose branches are told apart by one field, it is that field which is wrong. */
function noSuchKind({ input, options = [] }: KindIssue, name: string, words: ProblemWords): Wrong {
  const fields = typeof input === "object" && input !== null ? { ...input } : {};
  return notOneOf(ownValue<unknown>(fields, name), options, words);
}

/** Our own rules have names; of zod's, those on the least length and size can be broken here. */
function remedyFor(issue: Issue, { rules, field }: ProblemWords): string {
  if (isRule(issue.message)) return rules[issue.message];
  if (issue.code !== "too_small") return field.other;
  const least = Number(issue.minimum);
  if (issue.inclusive === false) return field.above(least);
  return field.atLeast[measureOf(issue.origin)](least);
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

/** Of some fields, more is known than that they are text: “a version like 1.0.0”. */
function expectation(
  expected: string,
  path: readonly PropertyKey[],
  { wanted, ...words }: ProblemWords,
): string {
  const field = String(path.at(-1));
  const named = expected === "string" ? ownValue<string>(wanted, field) : undefined;
  return named ?? ownValue<string>(words.expected, expected) ?? expected;
}

function oneOfKinds(kinds: readonly string[], path: readonly PropertyKey[], words: ProblemWords): string {
  const all = [...new Set(kinds)];
  if (all.join() === "string,record") return words.expected.localized;
  return words.either(all.map((kind) => expectation(kind, path, words)));
}

/** The value as a person would recognise it, cut short. */
export function show(value: unknown, { value: words }: ProblemWords): string {
  if (value === undefined) return words.nothing;
  if (value === "") return words.blank;
  if (Array.isArray(value) && value.length === 0) return words.noEntries;
  if (typeof value === "string") return words.text(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return words.list(value.length);
  if (typeof value === "object" && value !== null)
    return Object.keys(value).length === 0 ? words.blank : words.object;
  return String(value);
}
