import type { PartialDate } from "../../data/format/text.ts";
import { localeFor } from "../../data/language/spoken.ts";

/**
 * A partial date in words, at the precision it has: “2025”, “June 2026”, “22 October 2025”. Dates in packs
 * are calendar days without a time zone, so they are read and written in UTC.
 */
export function dateInWords(date: PartialDate, language: string, month: "long" | "short" = "long"): string {
  const [year = "", monthNumber, day] = date.split("-");
  const instant = new Date(`${year}-${monthNumber ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const format = new Intl.DateTimeFormat(localeFor(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(monthNumber === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: "numeric" }),
  });
  return format.format(instant);
}

/** A time of day on the reader's own clock: “14:05”. */
export function timeInWords(milliseconds: number, language: string): string {
  return new Intl.DateTimeFormat(localeFor(language), { timeStyle: "short" }).format(milliseconds);
}

/** A moment on the reader's own clock: “25 November 2026 at 21:05”. */
export function instantInWords(milliseconds: number, language: string): string {
  const format = new Intl.DateTimeFormat(localeFor(language), { dateStyle: "long", timeStyle: "short" });
  return format.format(milliseconds);
}
