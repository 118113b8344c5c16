import { describe, expect, it } from "vitest";
import { readColour } from "../../../annotator/page/marks/read-colour.ts";

describe("a computed colour", () => {
  it.each([
    ["rgb(255, 255, 255)", 1, 1],
    ["rgba(0, 0, 0, 0.9)", 0, 0.9],
    ["rgba(0, 0, 0, 0)", 0, 0],
    ["transparent", 0, 0],
    ["color(srgb 1 1 1)", 1, 1],
    ["color(display-p3 1 1 1 / 0.25)", 1, 0.25],
    ["oklch(0.21 0.03 260)", 0.21, 1],
    ["oklab(0.2 none none / 0.3)", 0.2, 0.3],
    ["lab(97 0 0)", 0.97, 1],
    ["lch(0.8 0 none)", 0.008, 1],
    ["lab(none 0 0)", 0, 1],
  ])("%s: lightness %d, opacity %d", (colour, lightness, alpha) => {
    expect(readColour(colour)?.lightness).toBeCloseTo(lightness);
    expect(readColour(colour)?.alpha).toBeCloseTo(alpha);
  });

  it.each(["", "red", "device-cmyk(0 0 0 1)"])("is not read from “%s”", (colour) => {
    expect(readColour(colour)).toBeUndefined();
  });
});
