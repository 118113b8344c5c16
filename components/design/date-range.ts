import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";
import { dateRange } from "../../data/language/japanese.ts";
import { spoken } from "../../data/language/spoken.ts";
import { dateInWords, firstInstant, formatOf } from "./dates.ts";

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
  en: (from: PartialDate, until: PartialDate) =>
    formatOf(from, "en").formatRange(firstInstant(from), firstInstant(until)),
  // Browsers write a Japanese range in digits and slashes.
  ja: (from, until) => dateRange(dateInWords(from, "ja"), dateInWords(until, "ja")),
});
