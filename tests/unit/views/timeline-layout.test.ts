import { describe, expect, it } from "vitest";
import {
  layoutTimeline,
  openingPoint,
  sizes,
  zoomSteps,
} from "../../../components/timeline/timeline-layout.ts";
import { library } from "./view.tsx";

describe.each(zoomSteps)("the drawn timeline at %s px a day", (pxPerDay) => {
  const layout = layoutTimeline(library.timeline, ["2026-11-23"], pxPerDay);

  it("has a place for every event, in order of time, inside the drawing", () => {
    expect(layout.points).toHaveLength(library.timeline.length);
    const xs = layout.points.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    for (const { x, y, length } of layout.points) {
      expect(x).toBeGreaterThanOrEqual(sizes.margin);
      expect(x + length).toBeLessThanOrEqual(layout.width);
      expect(y).toBeLessThan(layout.height);
    }
    expect(layout.xOf("2026-11-23")).toBeLessThanOrEqual(layout.width);
  });

  it.each([
    { at: "the page’s day", pageDate: "2022-12-20", today: "2026-11-23", opens: "2022-12" },
    { at: "today, in the middle of the story", pageDate: null, today: "2025-10-29", opens: "2025-10" },
    { at: "today, soon after the last event", pageDate: null, today: "2026-06-20", opens: "2026-06" },
    {
      at: "the time most of it happened, long after the last event",
      pageDate: null,
      today: "2026-11-23",
      opens: "2025-10",
    },
  ])("opens at $at", ({ pageDate, today, opens }) => {
    const days = pageDate ? [today, pageDate] : [today];
    const drawn = layoutTimeline(library.timeline, days, pxPerDay);
    expect(openingPoint(drawn, today, pageDate)?.event.date.slice(0, 7)).toBe(opens);
  });

  it("keeps targets apart", () => {
    for (const [index, a] of layout.points.entries()) {
      for (const b of layout.points.slice(index + 1)) {
        const apart = Math.abs(a.y - b.y) >= sizes.target || b.x - (a.x + a.length) >= sizes.target - 0.01;
        expect(apart, `${a.event.id} and ${b.event.id}`).toBe(true);
      }
    }
  });

  it("has room for each lane’s name between the dots, in the largest text", () => {
    for (const { topic, y } of layout.lanes.slice(1)) {
      const dots = layout.points.map((point) => ({ ...point, isOwn: point.event.topic === topic }));
      const above = Math.max(...dots.filter((dot) => dot.y < y).map((dot) => dot.y + sizes.dot / 2));
      const own = Math.min(...dots.filter(({ isOwn }) => isOwn).map((dot) => dot.y - sizes.dot / 2));
      // Letters of 13 px, the largest there, with all that reaches above and below them.
      expect(own - above).toBeGreaterThanOrEqual(17);
    }
  });

  it("keeps labels apart", () => {
    const xs = layout.ticks.map(({ x }) => x).toSorted((a, b) => a - b);
    for (const [index, x] of xs.entries())
      if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThan(38);
  });
});

it("gives no event less than its place, where its last day is known closer than its first", () => {
  const event = { id: "fair", topic: "bridge", text: "Fair.", entities: [], sources: ["courier"] };
  const events = [{ ...event, date: "2025", until: "2025-03" }];
  expect(layoutTimeline(events, [], 3).points[0]?.length).toBe(0);
});
