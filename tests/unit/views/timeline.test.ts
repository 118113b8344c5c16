import { describe, expect, it } from "vitest";
import { dateRangeInWords } from "../../../components/design/date-range.ts";
import { dayOf } from "../../../components/design/day-of.ts";
import { storyLine } from "../../../components/timeline/timeline-months.ts";

const event = (date: string) => ({ id: date, date, topic: "t", text: date, entities: [], sources: ["s"] });

describe("the story line", () => {
  it("groups by month, in order, and parts past from coming", () => {
    const line = storyLine(
      ["2026-02-01", "2025-10-22", "2025-10", "2025-10-03", "2027", "2026-01-15", "2026-01-16"].map(event),
      "2026-01-15",
    );
    const shape = (months: typeof line.past) =>
      months.map(({ month, events }) => [month, events.map(({ id }) => id)]);
    expect(shape(line.past)).toEqual([
      ["2025-10", ["2025-10", "2025-10-03", "2025-10-22"]],
      ["2026-01", ["2026-01-15"]],
    ]);
    expect(shape(line.coming)).toEqual([
      ["2026-01", ["2026-01-16"]],
      ["2026-02", ["2026-02-01"]],
      ["2027", ["2027"]],
    ]);
  });
});

describe("dates", () => {
  it("says the shared parts of a range once", () => {
    expect(dateRangeInWords("2025-10-26", "2025-10-28", "en")).toMatch(/^26\s?[–-]\s?28 October 2025$/);
    expect(dateRangeInWords("2025-10", "2025-12", "en")).toMatch(/^October\s?[–-]\s?December 2025$/);
  });
  it.each([
    ["2025-10-26", "2025-10-28", "2025年10月26日～28日"],
    ["2025-10-31", "2025-11-01", "2025年10月31日～11月1日"],
    ["2025-10", "2026-01", "2025年10月～2026年1月"],
    ["2025", "2026-01", "2025年～2026年"],
    ["2025-10", "2025-10-28", "2025年10月"],
  ])("says so in Japanese too: %s to %s", (from, until, words) => {
    expect(dateRangeInWords(from, until, "ja")).toBe(words);
  });
  it("knows today as the reader's calendar does", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});
