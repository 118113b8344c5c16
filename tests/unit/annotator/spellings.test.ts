import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSpellings, packSpellings } from "../../../annotator/gazetteer/spellings.ts";

const letters = fc.constantFrom("a", "b", "é", "高", "市", "다", "🗾", " ", "-");
const spelling = fc.string({ unit: letters, minLength: 1, maxLength: 8 });
/** Some have more bytes in common than one byte can count. */
const stem = fc.constantFrom("", "", "ab", "高市".repeat(60), "a".repeat(300));
const spellings = fc
  .uniqueArray(
    fc.tuple(stem, spelling).map((parts) => parts.join("")),
    { maxLength: 60 },
  )
  .map((all) => all.sort());

describe("packed spellings", () => {
  it("are spelled out as they were, each by itself", () => {
    fc.assert(
      fc.property(spellings, (all) => {
        const packed = packSpellings(all);
        expect(all.map((_, rank) => openSpellings(packed)(rank))).toEqual(all);
      }),
    );
  });

  it("take less room than what they have in common", () => {
    const titles = Array.from(
      { length: 100 },
      (_, index) => `Prime Minister Sanae Takaichi's plan ${index}`,
    ).sort();
    const { bytes } = packSpellings(titles);
    expect(bytes.length).toBeLessThan(new Blob(titles).size / 3);
  });
});
