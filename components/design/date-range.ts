import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";
import { dateRange } from "../../data/language/japanese.ts";
import { localeFor, spoken } from "../../data/language/spoken.ts";
import { dateInWords } from "../design/dates.ts";

/** Several days as one, the shared parts said once: “26–28 October 2025”, “2025年10月26日～28日”. */
export function dateRangeInWords(from: PartialDate, until: PartialDate, language: string): string {
  const precision = Math.min(from.length, until.length);
  return ranges(language)(from.slice(0, precision), until.slice(0, precision));
}

/** When an event is, from its first day to its last. */
export function eventDateInWords(
  { date, until }: Pick<TimelineEvent, "date" | "until">,
  language: string,
): string {
  return until ? dateRangeInWords(date, until, language) : dateInWords(date, language);
}

const ranges = spoken({
  en: (from: PartialDate, until: PartialDate) => {
    const format = new Intl.DateTimeFormat(localeFor("en"), {
      timeZone: "UTC",
      year: "numeric",
      ...(from.length > 4 ? { month: "long" } : {}),
      ...(from.length > 7 ? { day: "numeric" } : {}),
    });
    return format.formatRange(firstInstant(from), firstInstant(until));
  },
  // Browsers write a Japanese range in digits and slashes.
  ja: (from, until) => dateRange(dateInWords(from, "ja"), dateInWords(until, "ja")),
});

/** The calendar day a reader lives in, which is not always the day in UTC. */
export function dayOf(now: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function firstInstant(date: PartialDate): Date {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
