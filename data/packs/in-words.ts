import { ownValue } from "../own-value.ts";
import type { Fault, Problem, Wanted } from "./problem.ts";
import { type ProblemWords, problemWords } from "./problem-words.ts";
import type { Terms, Told, Wrong } from "./told.ts";

/** A problem in the words of a language. */
export function inWords(problem: Problem, language: string): Told {
  const words = problemWords(language);
  const terms: Terms = {
    value: (found) => show(found, words),
    add: (wanted) => remedyFor(wanted, words.field.add, words),
    put: (wanted) => remedyFor(wanted, words.field.put, words),
  };
  // The words under a kind are made for faults of that kind.
  const told = words.faults[problem.kind] as Wrong | ((fault: Fault, terms: Terms) => Wrong);
  return { path: problem.path, ...(typeof told === "function" ? told(problem, terms) : told) };
}

function remedyFor(wanted: Wanted, put: (expected: string) => string, words: ProblemWords): string {
  const { field } = words;
  switch (wanted.kind) {
    case "types":
      return put(oneOfTypes(wanted.types, wanted.field, words));
    case "choices":
      return field.choose(wanted.choices.map((choice) => show(choice, words)));
    case "rule":
      return words.rules[wanted.rule];
    case "bound":
      return field.bounds[wanted.bound](wanted.figure);
    case "other":
      return field.other;
  }
}

/** Of some fields, more is known than that they are text: “a version like 1.0.0”. */
function oneOfTypes(types: readonly string[], field: string, words: ProblemWords): string {
  const { expected, wanted, either } = words;
  if (types.join() === "string,record") return expected.localized;
  const named = { ...expected, string: ownValue<string>(wanted, field) ?? expected.string };
  return either(types.map((type) => ownValue<string>(named, type) ?? type));
}

/** The value as a person would recognise it, cut short. */
function show(value: unknown, { value: words }: ProblemWords): string {
  if (value === "") return words.blank;
  if (typeof value === "string") return words.text(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? words.noEntries : words.list(value.length);
  if (typeof value === "object" && value !== null)
    return Object.keys(value).length === 0 ? words.blank : words.object;
  return String(value);
}
