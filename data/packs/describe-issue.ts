import { isRule } from "../format/rules.ts";
import type { z } from "../format/zod.ts";
import { ownValue } from "../own-value.ts";
import type { Fault, Problem, Wanted } from "./problem.ts";

export type Issue = z.core.$ZodIssue;

/** What a schema objects to, as a problem: where in the pack, what is wrong, what would be right. */
export function describeIssue(issue: Issue, root: unknown): Problem {
  if (issue.code === "invalid_union") {
    const closest = issue.input === undefined ? null : closestBranch(issue.errors);
    if (closest) return describeIssue({ ...closest, path: [...issue.path, ...closest.path] }, root);
  }
  return { path: readablePath(issue.path, root), ...faultIn(issue) };
}

function faultIn(issue: Issue): Fault {
  const { input } = issue;
  const field = String(issue.path.at(-1));
  switch (issue.code) {
    case "invalid_type":
      return notThat(input, { kind: "types", types: [issue.expected], field });
    case "invalid_value":
      return notThat(input, { kind: "choices", choices: issue.values });
    case "unrecognized_keys":
      return { kind: "unknown-keys", keys: issue.keys };
    case "invalid_union": {
      const deciding = issue.discriminator;
      // Where one field tells the branches apart, it is that field which is wrong.
      if (deciding !== undefined && "options" in issue)
        return notThat(fieldOf(input, deciding), { kind: "choices", choices: issue.options ?? [] });
      const types = issue.errors.flatMap(([first]) =>
        first?.code === "invalid_type" ? [first.expected] : [],
      );
      return notThat(input, { kind: "types", types: [...new Set(types)], field });
    }
    case "invalid_key": {
      const [inner] = issue.issues;
      return { kind: "bad-key", wanted: inner ? wantedBy(inner) : { kind: "other" } };
    }
    case "too_big": {
      const most = Number(issue.maximum);
      if (typeof input === "string") return { kind: "long-text", length: input.length, most };
      if (Array.isArray(input)) return { kind: "long-list", length: input.length, most };
      return notThat(input, { kind: "bound", bound: "most", figure: most });
    }
    default:
      return notThat(input, wantedBy(issue));
  }
}

function notThat(found: unknown, wanted: Wanted): Fault {
  return found === undefined ? { kind: "missing", wanted } : { kind: "broken", found, wanted };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? ownValue<unknown>({ ...value }, name) : undefined;
}

/** Our own rules have names; of zod's, a list that is too short and a number that is too small can be broken here. */
function wantedBy(issue: Issue): Wanted {
  if (isRule(issue.message)) return { kind: "rule", rule: issue.message };
  if (issue.code !== "too_small") return { kind: "other" };
  const figure = Number(issue.minimum);
  if (issue.origin === "array") return { kind: "bound", bound: "entries", figure };
  return issue.inclusive === false ? { kind: "bound", bound: "above", figure } : { kind: "other" };
}

/** Of a union's branches, the one that the value came closest to: it has that type, and least in it is wrong. */
function closestBranch(branches: readonly Issue[][]): Issue | null {
  const [closest] = branches
    .filter(([first]) => first && (first.code !== "invalid_type" || first.path.length > 0))
    .toSorted((one, two) => one.length - two.length);
  return closest?.[0] ?? null;
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
