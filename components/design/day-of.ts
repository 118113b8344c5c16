import type { PartialDate } from "../../data/format/text.ts";

/** The calendar day a reader lives in, which is not always the day in UTC. */
export function dayOf(now: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
