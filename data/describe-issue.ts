import type { z } from "./format/zod.ts";
import type { Problem } from "./problem.ts";

export type Issue = z.core.$ZodIssue;

/** What a schema objects to in the words of a problem: where in the pack, what is wrong, what would be right. */
export function describeIssue(issue: Issue, root: unknown): Problem {
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
      if (closest) return describeIssue({ ...closest, path: [...issue.path, ...closest.path] }, root);
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

/** A value as a person would recognise it, cut short. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}
