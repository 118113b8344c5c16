import { describe, expect, it } from "vitest";
import { aPause, pauseLeft } from "../../../data/settings/pause.ts";

const now = Date.UTC(2026, 10, 26, 8, 30);

describe("a pause", () => {
  it("lasts an hour, and ends by itself", () => {
    expect(pauseLeft(now + aPause, now)).toBe(3_600_000);
    expect(pauseLeft(now + aPause, now + 3_599_999)).toBe(1);
    expect(pauseLeft(now + aPause, now + 3_600_000)).toBe(0);
  });

  it("is none where none was begun", () => {
    expect(pauseLeft(0, now)).toBe(0);
  });

  it("is over where the clock was set back, instead of lasting for years", () => {
    expect(pauseLeft(now + aPause, now - 31_536_000_000)).toBe(0);
  });
});
