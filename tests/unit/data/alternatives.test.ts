import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSpellings, formFault, spellingsOf } from "../../../data/format/alternatives.ts";

describe("the spellings of a form", () => {
  test.each([
    ["harbour bridge", ["harbour bridge"]],
    ["[harbour|port] bridge", ["harbour bridge", "port bridge"]],
    ["bridge[|s]", ["bridge", "bridges"]],
    [
      "[the |]new [|harbour] bridge",
      ["the new bridge", "the new harbour bridge", "new bridge", "new harbour bridge"],
    ],
    ["[港|湾][の橋|大橋]", ["港の橋", "港大橋", "湾の橋", "湾大橋"]],
  ])("%s", (form, spellings) => {
    expect(spellingsOf(form)).toEqual(spellings);
    expect(countSpellings(form)).toBe(spellings.length);
    expect(formFault(form)).toBeNull();
  });

  test("brackets without a bar are part of a name", () => {
    expect(spellingsOf("[Quill]")).toEqual(["[Quill]"]);
    expect(formFault("[Quill]")).toBeNull();
  });

  test.each(["harbour | port", "[harbour|port bridge", "harbour|port] bridge", "[harbour|[old|new] port]"])(
    "are not to be told in %s",
    (form) => expect(formFault(form)).toBe("alternatives"),
  );

  test("are too many beyond 500", () => {
    expect(formFault("[a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b] bridge")).toBeNull();
    expect(formFault("[a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b][a|b] bridge")).toBe("alternatives");
  });

  test("are told apart by two letters at least, and have 120 at most, each by itself", () => {
    expect(formFault("[Ada|A][ Quill|]")).toBe("two-letters");
    expect(formFault("[Ada|Bo][ Quill|]")).toBeNull();
    const long = "Quill".repeat(20);
    expect(formFault(`[${long}|Ada] [${long}|Bo]`)).toBe("short-spelling");
    expect(formFault(`[${long}|Ada] Bo`)).toBeNull();
  });

  test("are one for each choice, whatever the words", () => {
    const word = fc.stringMatching(/^[a-z]{1,4}$/);
    const part = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const form = parts.map((ones) => (ones.length > 1 ? `[${ones.join("|")}]` : ones[0])).join(" ");
        const chosen = parts.reduce<string[]>(
          (begun, ones) => begun.flatMap((beginning) => ones.map((one) => `${beginning} ${one}`.trim())),
          [""],
        );
        expect(spellingsOf(form)).toEqual(chosen);
      }),
    );
  });
});
