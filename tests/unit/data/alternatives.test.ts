import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSpellings, phraseFault, spellingsOf, wordsOf } from "../../../data/format/alternatives.ts";

describe("the spellings of a phrase", () => {
  test.each([
    ["harbour bridge", ["harbour bridge"]],
    ["[harbour|port] bridge", ["harbour bridge", "port bridge"]],
    ["bridge[|s]", ["bridge", "bridges"]],
    [
      "[the |]new [|harbour] bridge",
      ["the new bridge", "the new harbour bridge", "new bridge", "new harbour bridge"],
    ],
    ["[港|湾][の橋|大橋]", ["港の橋", "港大橋", "湾の橋", "湾大橋"]],
  ])("%s", (phrase, spellings) => {
    expect(spellingsOf(phrase)).toEqual(spellings);
    expect(countSpellings(phrase)).toBe(spellings.length);
    expect(phraseFault(phrase)).toBeNull();
  });

  test("brackets without a bar are part of a name", () => {
    expect(spellingsOf("[Quill]")).toEqual(["[Quill]"]);
    expect(phraseFault("[Quill]")).toBeNull();
  });

  test.each(["harbour | port", "[harbour|port bridge", "harbour|port] bridge", "[harbour|[old|new] port]"])(
    "are not to be told in %s",
    (phrase) => expect(phraseFault(phrase)).toBe("alternatives"),
  );

  test("are too many beyond 500", () => {
    expect(phraseFault("[a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b] bridge")).toBeNull();
    expect(phraseFault("[a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b] bridge")).toBe("alternatives");
  });

  test("are told apart by two letters at least, and have 120 at most, each by itself", () => {
    expect(phraseFault("[Ada|A][ Quill|]", 2)).toBe("two-letters");
    expect(phraseFault("[Ada|Bo][ Quill|]", 2)).toBeNull();
    const long = "Quill".repeat(20);
    expect(phraseFault(`[${long}|Ada] [${long}|Bo]`)).toBe("short-spelling");
    expect(phraseFault(`[${long}|Ada] Bo`)).toBeNull();
  });

  test("are none of them empty", () => {
    expect(phraseFault("[Ada|][ Quill|]")).toBe("alternatives");
    expect(phraseFault("[Ada|A][ Quill|]")).toBeNull();
  });

  test("are counted in one go, however many brackets are never closed", { timeout: 2000 }, () => {
    expect(countSpellings(`${"[".repeat(1_000_000)}|`)).toBe(1);
    expect(countSpellings(`${"[".repeat(1_000_000)}a|b]`)).toBe(2);
  });

  const sign = fc.constantFrom("a", "高", "𠮷", "[", "|", "]", " ", "\u3000");
  const phrases = fc.string({ unit: sign, minLength: 1, maxLength: 24 }).map((text) => text.trim());

  test("have the words that the phrase is said to have", () => {
    const choice = fc
      .array(fc.constantFrom("a", "bc", "高", " ", "d e", ""), { minLength: 2, maxLength: 3 })
      .map((all) => `[${all.join("|")}]`);
    const parts = fc.array(fc.oneof(choice, fc.constantFrom("f", " ", "  ", "g h", "[i j]", "\u3000")), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc
          .oneof(
            parts.map((all) => all.join("").trim()),
            phrases,
          )
          .filter(Boolean),
        (phrase) => {
          fc.pre(!spellingsOf(phrase).some((spelling) => spelling.includes("|")));
          const words = spellingsOf(phrase)
            .flatMap((spelling) => spelling.split(/\s+/))
            .filter(Boolean);
          expect(new Set(wordsOf(phrase))).toEqual(new Set(words));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("are judged as if each were written out", () => {
    fc.assert(
      fc.property(phrases.filter(Boolean), (phrase) => {
        const spellings = spellingsOf(phrase);
        const isSound = !spellings.some((spelling) => spelling.includes("|"));
        if (isSound) expect(countSpellings(phrase)).toBe(spellings.length);
        expect(phraseFault(phrase) === "alternatives").toBe(!isSound || spellings.includes(""));
        const hasOneLetter = spellings.some((spelling) => [...spelling].length === 1);
        if (isSound && !spellings.includes("")) expect(phraseFault(phrase, 2) !== null).toBe(hasOneLetter);
      }),
      { numRuns: 2000 },
    );
  });

  test("are one for each choice, whatever the words", () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/);
    const part = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const phrase = parts.map((ones) => (ones.length > 1 ? `[${ones.join("|")}]` : ones[0])).join(" ");
        const chosen = parts.reduce<string[]>(
          (begun, ones) => begun.flatMap((beginning) => ones.map((one) => `${beginning} ${one}`.trim())),
          [""],
        );
        expect(spellingsOf(phrase)).toEqual(chosen);
      }),
    );
  });
});
