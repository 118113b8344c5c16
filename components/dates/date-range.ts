import type { PartialDate } from "../../data/format/text.ts";
import { localeFor } from "../../data/language/spoken.ts";

/** Several days as one, the shared parts said once: “26–28 October 2025”. */
export function dateRangeInWords(from: PartialDate, until: PartialDate, language: string): string {
  const precision = Math.min(from.length, until.length);
  const format = new Intl.DateTimeFormat(localeFor(language), {
    timeZone: "UTC",
    year: "numeric",
    ...(precision > 4 ? { month: "long" } : {}),
    ...(precision > 7 ? { day: "numeric" } : {}),
  });
  return format.formatRange(firstInstant(from), firstInstant(until));
}

/** The calendar day a reader lives in, which is not always the day in UTC. */
export function dayOf(now: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function firstInstant(date: PartialDate): Date {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
