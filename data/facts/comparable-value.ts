import { type ReadCurrency, readCurrencies } from "../format/currency.ts";
import type { Value } from "../format/fact.ts";

/** A value that can be found in a page's text, and another one in its place. */
export type ComparableValue =
  | (Extract<Value, { kind: "money" }> & { currency: ReadCurrency })
  | Extract<Value, { kind: "share" | "count" }>;

/** The languages of whose pages we read figures: how numbers and their scales are written is each language's own. */
export const figureLanguages = ["en", "ja"] as const;
export type FigureLanguage = (typeof figureLanguages)[number];

/** Whether figures are read from pages in a language, given as a tag such as `en-GB`. */
export function readsFiguresIn(tag: string): boolean {
  return figureLanguages.some((language) => language === tag.split("-")[0]?.toLowerCase());
}

/** Dates, durations and terms are put in too many ways to say that a page has another one. */
export function isComparable(value: Value): value is ComparableValue {
  if (value.kind === "money") return readCurrencies.some((currency) => currency === value.currency);
  return value.kind === "share" || value.kind === "count";
}
