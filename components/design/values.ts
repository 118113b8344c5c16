import type { Value } from "../../data/format/fact.ts";
import { dateInWords } from "./dates.ts";

/** A comparable value in words: “up to $550 billion”, “90% of the profits”, “about 50,000 troops”. */
export function valueInWords(value: Value, locale = "en-GB"): string {
  switch (value.kind) {
    case "money":
      return bounded(value.bound, `${money(value, locale)}${value.per === "year" ? " a year" : ""}`);
    case "share":
      return bounded(value.bound, `${decimal(value.percent, locale)}% of ${value.of}`);
    case "count":
      return bounded(value.bound, `${decimal(value.count, locale)} ${value.of}`);
    case "date":
      return bounded(value.bound, dateInWords(value.date, locale));
    case "duration":
      return bounded(
        value.bound,
        `${decimal(value.amount, locale)} ${value.amount === 1 ? value.unit.slice(0, -1) : value.unit}`,
      );
    case "term":
      return value.term;
  }
}

function bounded(bound: string | undefined, text: string): string {
  return bound ? `${bound} ${text}` : text;
}

function decimal(number: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
}

/**
 * “$550 billion”, as the press writes it. The browsers' own short form of a sum is “$550B”; in languages
 * other than English the currency's name follows the figure.
 */
function money({ amount, currency }: Extract<Value, { kind: "money" }>, locale: string): string {
  const compact = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 } as const;
  if (!locale.startsWith("en")) {
    const named = { ...compact, style: "currency", currencyDisplay: "name", currency } as const;
    return new Intl.NumberFormat(locale, named).format(amount);
  }
  const symbol = new Intl.NumberFormat("en-US", { style: "currency", currency })
    .formatToParts(0)
    .find(({ type }) => type === "currency");
  return `${symbol?.value ?? currency}${new Intl.NumberFormat("en-US", compact).format(amount)}`;
}
