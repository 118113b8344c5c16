import type { PartialDate } from "../../data/format/text.ts";
import type { TimelineEvent } from "../../data/format/timeline.ts";

export type TimelinePoint = { event: TimelineEvent; x: number; y: number; length: number };
export type TimelineTick = { x: number; date: PartialDate; isYear: boolean };

/** The events of one topic, from `y` downwards. */
export type TimelineLane = { topic: string; y: number };

export type TimelineLayout = {
  width: number;
  height: number;
  /** In order of time. */
  points: TimelinePoint[];
  lanes: TimelineLane[];
  ticks: TimelineTick[];
  pxPerDay: number;
  /** Where a day stands. */
  xOf(date: PartialDate): number;
};

/**
 * Sizes in px; a point is a target for a finger, so that neighbours keep their distance or stand below each other. A lane’s
 * name stands in the gap above it, and `label` is the longest on the scale, both in the largest text.
 */
export const sizes = {
  margin: 28,
  head: 27,
  row: 18,
  gap: 9,
  target: 18,
  dot: 10,
  foot: 12,
  label: 53,
} as const;

const day = 86_400_000;

/** Steps of zooming, in px for each day: from years on one screen to days apart. */
export const zoomSteps = [0.35, 0.8, 1.6, 3, 6, 12, 24, 48] as const;

/** Where everything stands on a line of events, a lane for each topic. `marks` are other days to keep in view. */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  marks: readonly PartialDate[],
  pxPerDay: number,
): TimelineLayout {
  const ordered = [...events].sort((a, b) => timeOf(a.date) - timeOf(b.date));
  const times = [...ordered.flatMap(({ date, until }) => [date, until ?? date]), ...marks].map(timeOf);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const xOfTime = (time: number) => sizes.margin + ((time - first) / day) * pxPerDay;
  const xOf = (date: PartialDate) => xOfTime(timeOf(date));

  const points: TimelinePoint[] = [];
  const lanes: TimelineLane[] = [];
  let y: number = sizes.head;
  for (const [topic, inLane] of Map.groupBy(ordered, (event) => event.topic)) {
    lanes.push({ topic, y });
    const rows: number[] = [];
    for (const event of inLane) {
      const x = xOf(event.date);
      // The middle of a year may come after a last day that is known.
      const length = event.until ? Math.max(0, xOf(event.until) - x) : 0;
      const free = rows.findIndex((end) => end <= x);
      const row = free === -1 ? rows.length : free;
      rows[row] = x + length + sizes.target;
      points.push({ event, x, y: y + row * sizes.row + sizes.row / 2, length });
    }
    y += rows.length * sizes.row + sizes.gap;
  }
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  return {
    width: Math.ceil(xOfTime(last) + sizes.margin),
    height: y + sizes.foot,
    points,
    lanes,
    ticks: ticksBetween(first, last, pxPerDay).map((tick) => ({ ...tick, x: xOf(tick.date) })),
    pxPerDay,
    xOf,
  };
}

/** The event that stands closest to a day. */
export function pointNear({ points, xOf }: TimelineLayout, date: PartialDate): TimelinePoint | undefined {
  const x = xOf(date);
  return points.reduce<TimelinePoint | undefined>(
    (best, point) => (best && Math.abs(best.x - x) <= Math.abs(point.x - x) ? best : point),
    undefined,
  );
}

/** How far from a day an event still belongs to its time, in days. */
const reach = 30;

/**
 * Where the drawing opens: at the page’s day, else at today. Long after a story there is nothing to see at today; then
 * it opens where most of it happened.
 */
export function openingPoint(
  layout: TimelineLayout,
  today: PartialDate,
  pageDate: PartialDate | null,
): TimelinePoint | undefined {
  const { points, pxPerDay, xOf } = layout;
  const last = points.at(-1);
  if (pageDate || !last || xOf(today) - last.x <= reach * pxPerDay)
    return pointNear(layout, pageDate ?? today);
  const company = ({ x }: TimelinePoint) =>
    points.filter((other) => Math.abs(other.x - x) <= reach * pxPerDay).length;
  return points.reduce((best, point) => (company(point) > company(best) ? point : best), last);
}

/** A month or year that is not known closer stands at its middle. */
function timeOf(date: PartialDate): number {
  const [year = "", month, dayOfMonth] = date.split("-");
  return Date.UTC(
    Number(year),
    month ? Number(month) - 1 : 6,
    dayOfMonth ? Number(dayOfMonth) : month ? 15 : 1,
  );
}

/** Years, months or weeks, whatever leaves room for its label. */
function ticksBetween(first: number, last: number, pxPerDay: number): Omit<TimelineTick, "x">[] {
  const ticks: Omit<TimelineTick, "x">[] = [];
  const monthsApart = [1, 3, 6, 12].find((months) => months * 30 * pxPerDay >= 46) ?? 12;
  const start = new Date(first);
  for (let month = 0; ; month += 1) {
    const at = new Date(Date.UTC(start.getUTCFullYear(), month, 1));
    if (at.getTime() > last) return ticks;
    if (month % monthsApart === 0 && at.getTime() >= first)
      ticks.push({ date: at.toISOString().slice(0, 10), isYear: at.getUTCMonth() === 0 });
    if (pxPerDay < 20) continue;
    for (const dayOfMonth of [8, 15, 22]) {
      const between = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), dayOfMonth));
      if (between.getTime() >= first && between.getTime() <= last)
        ticks.push({ date: between.toISOString().slice(0, 10), isYear: false });
    }
  }
}
