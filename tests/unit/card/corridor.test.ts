import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, isBetween, isHeading } from "../../../components/card/hover/corridor.ts";

const mark: Box = { left: 100, top: 100, right: 160, bottom: 118 };
const below: Box = { left: 92, top: 126, right: 452, bottom: 500 };

const pointIn = ({ left, top, right, bottom }: Box) =>
  fc.record({
    x: fc.double({ min: left, max: right, noNaN: true }),
    y: fc.double({ min: top, max: bottom, noNaN: true }),
  });
const anyBox = fc
  .record({
    left: fc.integer({ min: -500, max: 2000 }),
    top: fc.integer({ min: -500, max: 2000 }),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

describe("the corridor between mark and card", () => {
  it("holds every straight way from mark to card, wherever the two stand", () => {
    fc.assert(
      fc.property(
        anyBox.chain((a) =>
          anyBox.chain((b) => fc.tuple(fc.constant(a), fc.constant(b), pointIn(a), pointIn(b))),
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([a, b, from, to], part) => {
          const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
          expect(isBetween(point, a, b)).toBe(true);
        },
      ),
    );
  });

  it("ends where the straight ways end", () => {
    expect(isBetween({ x: 130, y: 122 }, mark, below)).toBe(true);
    expect(isBetween({ x: 130, y: 90 }, mark, below)).toBe(false);
    expect(isBetween({ x: 60, y: 110 }, mark, below)).toBe(false);
    expect(isBetween({ x: 440, y: 105 }, mark, below)).toBe(false);
  });
});

describe("heading for the card", () => {
  it("is moving at it, straight or diagonally", () => {
    expect(isHeading({ x: 130, y: 110 }, { x: 130, y: 116 }, below)).toBe(true);
    expect(isHeading({ x: 170, y: 112 }, { x: 180, y: 116 }, below)).toBe(true);
  });

  it("is not moving away, standing still or passing by", () => {
    expect(isHeading({ x: 130, y: 95 }, { x: 130, y: 80 }, below)).toBe(false);
    expect(isHeading({ x: 130, y: 80 }, { x: 130, y: 80 }, below)).toBe(false);
    expect(isHeading({ x: 60, y: 60 }, { x: 40, y: 60 }, below)).toBe(false);
    expect(isHeading({ x: 300, y: 90 }, { x: 310, y: 90 }, below)).toBe(false);
  });
});
