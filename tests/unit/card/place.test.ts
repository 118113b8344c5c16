import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestOn, placeOn, spare } from "../../../components/card/place.ts";
import { chooseSide } from "../../../components/card/side.ts";

const viewport = { left: 0, top: 0, right: 1000, bottom: 800 };
const line = { left: 300, top: 100, right: 380, bottom: 120 };
const card = { width: 368, height: 480 };

describe("the place of a card on a side", () => {
  it("has the card’s text under the mark’s", () => {
    expect(placeOn("bottom", "start", { line, viewport }, card)).toEqual({ x: 284, y: 128 });
    expect(placeOn("top", "start", { line: { ...line, top: 700 }, viewport }, card)).toEqual({
      x: 284,
      y: 212,
    });
    const toTheRight = { ...line, left: 600, right: 680 };
    expect(placeOn("bottom", "end", { line: toTheRight, viewport }, card)).toEqual({ x: 328, y: 128 });
  });

  it("is beside the line where it has to be", () => {
    expect(placeOn("right", "start", { line, viewport }, card)).toEqual({ x: 388, y: 84 });
    const toTheRight = { ...line, left: 600, right: 680 };
    expect(placeOn("left", "start", { line: toTheRight, viewport }, card)).toEqual({ x: 224, y: 84 });
  });

  it("is whole inside the window, and not over its line where there is room for that", () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 2000 }),
          height: fc.integer({ min: 180, max: 1200 }),
          across: fc.nat(),
          down: fc.nat(),
          length: fc.integer({ min: 10, max: 300 }),
          sides: fc.constantFrom(
            ["bottom", "top", "right", "left"] as const,
            ["left", "right", "bottom", "top"] as const,
          ),
          alignment: fc.constantFrom("start", "end"),
        }),
        ({ width, height, across, down, length, sides, alignment }) => {
          const [left, top] = [across % (width - length), down % (height - 20)];
          const line = { left, top, right: left + length, bottom: top + 20 };
          const ground = { line, viewport: { left: 0, top: 0, right: width, bottom: height } };
          const natural = { width: Math.min(368, width - 16), height: 480 };
          const side = chooseSide(sides, { ...ground, card: natural, spare });
          const largest = largestOn(side, ground);
          const size = {
            width: Math.min(natural.width, largest.width),
            height: Math.min(natural.height, largest.height),
          };
          const { x, y } = placeOn(side, alignment, ground, size);
          expect(x).toBeGreaterThanOrEqual(8);
          expect(y).toBeGreaterThanOrEqual(8);
          expect(x + size.width).toBeLessThanOrEqual(width - 8);
          expect(y + size.height).toBeLessThanOrEqual(height - 8);
          const apart =
            x >= line.right || x + size.width <= left || y >= line.bottom || y + size.height <= top;
          expect(apart || largest.height === 96).toBe(true);
        },
      ),
    );
  });
});
