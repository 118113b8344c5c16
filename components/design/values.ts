import type { Value } from "../../data/format/fact.ts";
import { dateInWords } from "./dates.ts";

/** A comparable value in words: “up to $550 billion”, “90% of the profits”, “about 50,000 troops”. */
export function valueInWords(value: Value, locale = "en-GB"): string {
  switch (value.kind) {
    case "money": {
      const amount = new Intl.NumberFormat(locale === "en-GB" ? "en-US" : locale, {
        style: "currency",
        currency: value.currency,
        notation: "compact",
        compactDisplay: "long",
        maximumFractionDigits: 2,
      }).format(value.amount);
      return bounded(value.bound, value.per === "year" ? `${amount} a year` : amount);
    }
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
