import type { PartialDate } from "../../data/format/text.ts";
import { localeFor } from "../../data/language/spoken.ts";

/**
 * A partial date in words, at the precision it has: “2025”, “June 2026”, “22 October 2025”. Dates in packs
 * are calendar days without a time zone, so they are read and written in UTC.
 */
export function dateInWords(date: PartialDate, language: string, month: "long" | "short" = "long"): string {
  const instant = firstInstant(date);
  return Number.isNaN(instant.getTime()) ? date : formatOf(date, language, month).format(instant);
}

/** Writes dates at the precision that this one has. */
export function formatOf(
  date: PartialDate,
  language: string,
  month: "long" | "short" = "long",
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeFor(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(date.length > 4 ? { month } : {}),
    ...(date.length > 7 ? { day: "numeric" } : {}),
  });
}

/** The first moment of a year, month or day. */
export function firstInstant(date: PartialDate): Date {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
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
