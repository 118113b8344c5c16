/** What a field of a pack has to be, by name. `problem-words.ts` says each in every language. */
export const rules = [
  "id",
  "language-tag",
  "filled",
  "no-control-characters",
  "no-turned-writing",
  "whole-characters",
  "date",
  "real-date",
  "web-address",
  "version",
  "currency",
  "two-letters",
  "alternatives",
  "short-spelling",
  "short-quotation",
  "an-entity",
  "a-claim",
  "a-source",
  "an-origin",
] as const;
export type Rule = (typeof rules)[number];

/** Direct speech is quoted only where the wording is the fact, and only as a fragment of so many words. */
export const longestQuotation = 8;

/** A rule as the message of a check: what a broken one is called is decided where it is shown. */
export function rule(name: Rule): Rule {
  return name;
}

export function isRule(message: string): message is Rule {
  return (rules as readonly string[]).includes(message);
}
