import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { topicPalette } from "../../../components/design/topic-palette.ts";
import { topicColours } from "../../../data/format/topic-colours.ts";

const css = readFileSync(new URL("../../../components/design/tokens.css", import.meta.url), "utf8");
const schemes = ["light", "dark"] as const;

describe("tokens", () => {
  it("carry the same topic colours as the palette", () => {
    for (const slot of topicColours) {
      const { light, dark } = topicPalette[slot];
      expect(css).toContain(`--topic-${slot}: light-dark(${light}, ${dark});`);
      expect(css).toContain(`[data-topic-colour="${slot}"]`);
    }
  });

  it.each(schemes)("keep every text at 4.5:1 on every surface it stands on (%s)", (scheme) => {
    const surfaces = ["surface", "surface-subtle", "surface-hover"].map((name) => token(name, scheme));
    for (const name of ["text", "text-muted", "link", "danger"]) {
      for (const surface of surfaces)
        expect(contrast(token(name, scheme), surface)).toBeGreaterThanOrEqual(4.5);
    }
    for (const slot of topicColours) {
      for (const surface of surfaces.slice(0, 2))
        expect(contrast(topicPalette[slot][scheme], surface)).toBeGreaterThanOrEqual(4.5);
    }
    for (const status of ["corroborated", "differs", "complements", "single-source"]) {
      const text = token(`agreement-${status}`, scheme);
      expect(contrast(text, token(`agreement-${status}-tint`, scheme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(schemes)("draw text and edges harder for a reader who asks for more contrast (%s)", (scheme) => {
    const more = css.slice(css.indexOf("@media (prefers-contrast: more)"));
    for (const surface of ["surface", "surface-subtle", "surface-hover"].map((name) => token(name, scheme))) {
      expect(contrast(token("text-muted", scheme, more), surface)).toBeGreaterThanOrEqual(7);
      for (const name of ["line", "line-strong"])
        expect(contrast(token(name, scheme, more), surface)).toBeGreaterThanOrEqual(3);
    }
    // Forced colors are asked for together with contrast, and have the last word.
    expect(css.indexOf("@media (forced-colors: active)")).toBeGreaterThan(css.length - more.length);
  });

  it.each(schemes)("keep any two topic colours apart, also for colour-blind readers (%s)", (scheme) => {
    for (const [sight, matrix] of Object.entries(sights)) {
      const seen = topicColours.map((slot) => ({ slot, colour: seenAs(topicPalette[slot][scheme], matrix) }));
      for (const [index, a] of seen.entries()) {
        for (const b of seen.slice(index + 1))
          expect(distance(a.colour, b.colour), `${a.slot} and ${b.slot}, ${sight}`).toBeGreaterThan(0.05);
      }
    }
  });
});

function token(name: string, scheme: (typeof schemes)[number], from = css): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(from) ?? [];
  const value = scheme === "light" ? light : dark;
  if (!value) throw new Error(`no token --${name}`);
  return value;
}

type Triple = [number, number, number];

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Simulation of colour blindness after Machado, Oliveira and Fernandes (2009), severity 1. */
const sights: Record<string, readonly [Triple, Triple, Triple]> = {
  "normal sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenAs(hex: string, matrix: readonly [Triple, Triple, Triple]): Triple {
  const [red, green, blue] = linear(hex);
  const row = ([a, b, c]: Triple) => Math.max(0, a * red + b * green + c * blue);
  return oklab(row(matrix[0]), row(matrix[1]), row(matrix[2]));
}

function oklab(red: number, green: number, blue: number): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
