import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceAddress } from "../../../data/facts/text-fragment.ts";

const page = "https://example.org/story";

describe("the address of a passage", () => {
  it("is the page's own where there is no locator", () => {
    expect(sourceAddress(page)).toBe(page);
  });

  it("names first and last words", () => {
    expect(sourceAddress(page, { start: "The bridge", end: "was opened." })).toBe(
      `${page}#:~:text=The%20bridge,was%20opened.`,
    );
    expect(sourceAddress(page, { start: "高市首相は" })).toBe(
      `${page}#:~:text=%E9%AB%98%E5%B8%82%E9%A6%96%E7%9B%B8%E3%81%AF`,
    );
  });

  it("encodes what has a meaning in a text directive", () => {
    expect(sourceAddress(page, { start: "up-to-date, or", end: "R&D" })).toBe(
      `${page}#:~:text=up%2Dto%2Ddate%2C%20or,R%26D`,
    );
  });

  it("keeps a fragment that the address has already", () => {
    expect(sourceAddress(`${page}#section-2`, { start: "a" })).toBe(`${page}#section-2:~:text=a`);
  });

  it("can be read back, whatever the words are", () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (start, end) => {
        const address = sourceAddress(page, { start, end });
        const [first, last, ...rest] = address.slice(`${page}#:~:text=`.length).split(",");
        expect(rest).toEqual([]);
        expect(decodeURIComponent(first ?? "")).toBe(start.toWellFormed());
        expect(decodeURIComponent(last ?? "")).toBe(end.toWellFormed());
        expect(`${first}${last}`).not.toMatch(/[-&#]/);
        expect(new URL(address).href).toBe(address);
      }),
      { numRuns: 60 },
    );
  });
});
