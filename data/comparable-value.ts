import { type ReadCurrency, readCurrencies } from "./format/currency.ts";
import type { Value } from "./format/fact.ts";

/** A value that can be found in a page's text, and another one in its place. */
export type ComparableValue =
  | (Extract<Value, { kind: "money" }> & { currency: ReadCurrency })
  | Extract<Value, { kind: "share" | "count" }>;

/** Dates, durations and terms are put in too many ways to say that a page has another one. */
export function isComparable(value: Value): value is ComparableValue {
  if (value.kind === "money") return readCurrencies.some((currency) => currency === value.currency);
  return value.kind === "share" || value.kind === "count";
}
