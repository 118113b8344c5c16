import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "../../../components/search/fold.ts";
import { slipsToBeginning } from "../../../components/search/slips.ts";
import { createTextIndex } from "../../../components/search/text-index.ts";

/** What a reader finds who types the query. */
function found(texts: readonly string[], query: string): string[] {
  const index = createTextIndex();
  for (const text of texts) index.add([{ words: searchWords(text), weight: 1 }]);
  return index.find(searchWords(query)).map((entry) => texts[entry] ?? "");
}

describe("an index", () => {
  const texts = ["Toshimitsu Motegi, 茂木敏充", "US soybeans, 米国産大豆", "Soybean farmers of Motegi"];

  it("finds words by their beginnings, as they are typed", () => {
    for (const query of ["m", "mot", "motegi", "Motégi", "ＭＯＴＥＧＩ"])
      expect(new Set(found(texts, query))).toEqual(new Set([texts[0], texts[2]]));
  });

  it("wants every word", () => {
    expect(found(texts, "motegi soy")).toEqual([texts[2]]);
    expect(found(texts, "motegi rice")).toEqual([]);
    expect(found(texts, "")).toEqual([]);
  });

  it("finds parts of names in scripts without spaces", () => {
    expect(found(texts, "敏充")).toEqual([texts[0]]);
    expect(found(texts, "大豆")).toEqual([texts[1]]);
  });

  it.each(["soybeens", "soubeans", "sobyeans", "soybea", "soyyb"])(
    "forgives slips of the keys: %s",
    (query) => {
      expect(found(texts, query)).toContain(texts[1]);
    },
  );

  it("takes no slip for another word where one fits as it is", () => {
    expect(found(["Koizumi", "Koizuma"], "koizumi")).toEqual(["Koizumi"]);
    expect(found(["NATO", "Nata"], "nato")).toEqual(["NATO"]);
  });

  it("puts what says more about it first: rare words, short texts, heavy fields", () => {
    const index = createTextIndex();
    index.add([{ words: ["trump", "visits", "the", "ford", "works", "today"], weight: 1 }]);
    index.add([{ words: ["ford"], weight: 1 }]);
    index.add([
      { words: ["truck"], weight: 4 },
      { words: ["ford"], weight: 3 },
    ]);
    expect(index.find(["ford"])).toEqual([2, 1, 0]);
  });
});

describe("slips", () => {
  it.each([
    ["motegi", "motegi", 0],
    ["mot", "motegi", 0],
    ["motgi", "motegi", 1],
    ["mtoegi", "motegi", 1],
    ["motegii", "motegi", 1],
    ["motaga", "motegi", 2],
    ["xyz", "motegi", Number.POSITIVE_INFINITY],
  ])("from %s to %s are %s", (typed, term, slips) => {
    expect(slipsToBeginning(typed, term, 2)).toBe(slips);
  });

  it("are never more than the changes that were made", () => {
    const word = fc.stringMatching(/^[a-d]{4,9}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("a", "b", ""), (term, place, letter) => {
        const at = place % term.length;
        const typed = term.slice(0, at) + letter + term.slice(at + 1);
        expect(slipsToBeginning(typed, term, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
