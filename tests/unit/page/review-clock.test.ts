import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ReviewClock } from "../../../annotator/page/review-clock.ts";

describe("when a page is looked over once more", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function startClock() {
    const due = vi.fn<() => void>();
    return { due, clock: new ReviewClock(due) };
  }

  it("is once for many changes in a row", () => {
    const { clock, due } = startClock();
    for (let change = 0; change < 5; change += 1) {
      clock.soon();
      vi.advanceTimersByTime(90);
    }
    vi.runAllTimers();
    expect(due).toHaveBeenCalledTimes(1);
  });

  it("is later each time where nothing comes of it, up to eight seconds, and soon again where something does", () => {
    const { clock, due } = startClock();
    const waited = () => {
      const before = Date.now();
      clock.soon();
      vi.runAllTimers();
      return Date.now() - before;
    };
    const waits = Array.from({ length: 6 }, () => {
      const wait = waited();
      clock.note(false);
      return wait;
    });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    clock.note(true);
    expect(waited()).toBe(500);
    expect(due).toHaveBeenCalledTimes(7);
  });

  it("is soon where a reader has done something, and something is awaited", () => {
    const { clock, due } = startClock();
    for (let review = 0; review < 4; review += 1) clock.note(false);
    clock.soon();
    vi.advanceTimersByTime(400);
    clock.hurry();
    vi.advanceTimersByTime(500);
    expect(due).toHaveBeenCalledTimes(1);
    clock.hurry();
    vi.runAllTimers();
    expect(due).toHaveBeenCalledTimes(1);
  });

  it("is at once where somebody asks for what is due, and never after it was stopped", () => {
    const { clock, due } = startClock();
    clock.ring();
    expect(due).not.toHaveBeenCalled();
    clock.soon();
    clock.ring();
    expect(due).toHaveBeenCalledTimes(1);
    clock.soon();
    clock.stop();
    vi.runAllTimers();
    expect(due).toHaveBeenCalledTimes(1);
  });
});
