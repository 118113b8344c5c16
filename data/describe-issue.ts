import { isRule } from "./format/rules.ts";
import type { z } from "./format/zod.ts";
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
export function show(value: unknown, { value: words }: ProblemWords): string {
  if (value === undefined) return words.nothing;
  if (typeof value === "string") return words.text(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return words.list(value.length);
  if (typeof value === "object" && value !== null) return words.object;
  return String(value);
}
