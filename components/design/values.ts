import type { Value } from "../../data/format/fact.ts";
import { localeFor } from "../../data/language/spoken.ts";
import { dateInWords } from "./dates.ts";
import { designStrings } from "./strings.ts";

/** A comparable value in words: “up to $550 billion”, “90% of the profits”, “about 50,000 troops”. */
export function valueInWords(value: Value, language: string): string {
  if (value.kind === "term") return value.term;
  const { bounds } = designStrings(language).values;
  const plain = unboundedInWords(value, language);
  return value.bound ? bounds[value.bound](plain) : plain;
}

function unboundedInWords(value: Exclude<Value, { kind: "term" }>, language: string): string {
  const words = designStrings(language).values;
  switch (value.kind) {
    case "money": {
      const sum = words.money(value.amount, value.currency);
      return value.per === "year" ? words.aYear(sum) : sum;
    }
    case "share":
      return words.share(decimal(value.percent, language), value.of);
    case "count":
      return words.count(decimal(value.count, language), value.of);
    case "date":
      return dateInWords(value.date, language);
    case "duration":
      return duration(value, language);
  }
}

function decimal(number: number, language: string): string {
  return new Intl.NumberFormat(localeFor(language), { maximumFractionDigits: 2 }).format(number);
}

/** “1 hour”, “3時間”: the unit and its plural are the browser's own. */
function duration({ amount, unit }: Extract<Value, { kind: "duration" }>, language: string): string {
  const style = { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" } as const;
  return new Intl.NumberFormat(localeFor(language), { ...style, maximumFractionDigits: 2 }).format(amount);
}
