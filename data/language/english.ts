import { once } from "./once.ts";

/** What English needs beside words. The forms of a plural are asked for by name, so that none can be forgotten. */
type Plural = Record<"one" | "other", string>;

const locale = "en-GB";
const rules = once(() => new Intl.PluralRules(locale));
const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const lists = once(() => new Intl.ListFormat(locale, { type: "unit", style: "short" }));
const conjunctions = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
const disjunctions = once(() => new Intl.ListFormat(locale, { type: "disjunction" }));

const fineNumbers = once(
  () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }),
);

/** “1,200”, “1.7”. */
export function figure(number: number): string {
  return numbers().format(number);
}

/** A measure that is set in small steps: “0.3”, “0.35”. */
export function fine(number: number): string {
  return fineNumbers().format(number);
}

/** The form that goes with a number: “was” or “were”. */
export function plural(count: number, forms: Plural): string {
  return rules().select(count) === "one" ? forms.one : forms.other;
}

/** The number with its form: “1 fact”, “1,200 facts”. */
export function counted(count: number, one: string, other: string): string {
  return `${figure(count)} ${plural(count, { one, other })}`;
}

/** “figure, date, wording”. */
export function listed(items: readonly string[]): string {
  return lists().format(items);
}

/** “English, French and Japanese”, within a sentence. */
export function together(items: readonly string[]): string {
  return conjunctions().format(items);
}

/** “English, French or Japanese”, within a sentence. */
export function either(items: readonly string[]): string {
  return disjunctions().format(items);
}

/** “The Marrow Light”, “Harbor Bridge”: each with its marks, one after the other or joined as a sentence has it. */
export function quoted(titles: readonly string[], join = listed): string {
  return join(titles.map((title) => `“${title}”`));
}

const sums = once(
  () =>
    new Intl.NumberFormat("en-US", {
      notation: "compact",
      compactDisplay: "long",
      maximumFractionDigits: 2,
    }),
);

/** “$550 billion”, “SEK 5 billion”, as the press writes it; the browsers' own short form of a sum is “$550B”. */
export function money(amount: number, currency: string): string {
  const zero = new Intl.NumberFormat("en-US", { style: "currency", currency }).format(0);
  return zero.slice(0, zero.indexOf("0")) + sums().format(amount);
}
