import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseSide } from "../../../components/card/side.ts";

const viewport = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 368, height: 480 };
const order = ["bottom", "top", "right", "left"] as const;
const at = (top: number, left = 300) => ({ left, top, right: left + 80, bottom: top + 20 });
const choose = (top: number, current?: (typeof order)[number]) =>
  chooseSide([...order], { line: at(top), viewport, card, spare: 16 }, current);

describe("the side of a card", () => {
  it("is below the line, also where the card has to scroll a little", () => {
    expect(choose(100)).toBe("bottom");
    expect(choose(450)).toBe("bottom");
  });

  it("is above near the foot of the window", () => {
    expect(choose(700)).toBe("top");
  });

  it("is beside where neither above nor below is room", () => {
    const low = { left: 0, top: 0, right: 1000, bottom: 240 };
    expect(chooseSide([...order], { line: at(110), viewport: low, card, spare: 16 })).toBe("right");
  });

  it("is beside as long as a narrower card has room there, and no longer", () => {
    const beside = (width: number, current?: (typeof order)[number]) => {
      const low = { left: 0, top: 0, right: width, bottom: 240 };
      return chooseSide([...order], { line: at(100), viewport: low, card, spare: 16 }, current);
    };
    // The line ends at 380.
    expect(beside(380 + 16 + 280)).toBe("right");
    expect(beside(380 + 16 + 279, "right")).toBe("left");
    expect(
      chooseSide(["left", "right", "bottom", "top"], {
        line: at(100, 200),
        viewport: { left: 0, top: 0, right: 500, bottom: 240 },
        card,
        spare: 16,
      }),
    ).toBe("bottom");
  });

  it("stays while the page scrolls, until it no longer serves", () => {
    expect(choose(560, "bottom")).toBe("bottom");
    expect(choose(560)).toBe("top");
    expect(choose(700, "bottom")).toBe("top");
  });

  it("is always one on which the card is whole, for a line anywhere", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(undefined, ...order),
        (width, height, across, down, current) => {
          const line = at(down % (height - 20), across % (width - 80));
          const ground = {
            line,
            viewport: { left: 0, top: 0, right: width, bottom: height },
            card,
            spare: 16,
          };
          const side = chooseSide([...order], ground, current);
          if (side === "left") expect(line.left - 16).toBeGreaterThanOrEqual(280);
          if (side === "right") expect(width - line.right - 16).toBeGreaterThanOrEqual(280);
        },
      ),
    );
  });

  it("is always one that has some room, for a line in view", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 200, max: 1200 }),
        fc.nat(),
        (width, height, seed) => {
          const top = seed % (height - 20);
          const line = { left: 8, top, right: 80, bottom: top + 20 };
          const side = chooseSide([...order], {
            line,
            viewport: { left: 0, top: 0, right: width, bottom: height },
            card,
            spare: 16,
          });
          const room = { bottom: height - line.bottom, top, right: width - 80, left: 8 }[side];
          expect(room).toBeGreaterThan(60);
        },
      ),
    );
  });
});
