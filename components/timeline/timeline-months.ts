import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";

/** The events of one month, or of one year where no month is known. */
export type TimelineMonth = { month: PartialDate; events: TimelineEvent[] };

export type StoryLine = { past: TimelineMonth[]; coming: TimelineMonth[] };

/** Events in order, by month, parted by today: an event of several days is past when it has begun. */
export function storyLine(events: readonly TimelineEvent[], today: PartialDate): StoryLine {
  const ordered = [...events].sort((a, b) => a.date.localeCompare(b.date));
  const hasBegun = ({ date }: TimelineEvent) => date <= today.slice(0, date.length);
  return {
    past: byMonth(ordered.filter(hasBegun)),
    coming: byMonth(ordered.filter((event) => !hasBegun(event))),
  };
}

function byMonth(events: readonly TimelineEvent[]): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const event of events) {
    const month = event.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.events.push(event);
    else months.push({ month, events: [event] });
  }
  return months;
}
