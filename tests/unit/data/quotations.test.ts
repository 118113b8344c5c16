import fc from "fast-check";
import { expect, it } from "vitest";
import { Claim, countWords } from "../../../data/format/fact.ts";
import { longestQuotation } from "../../../data/format/rules.ts";

const { wording } = Claim.shape;

it.each([
  "what’s in it",
  "one two three four five six seven eight",
  "“One,” two: three – four … five (six) seven & eight!",
  "大事なのは防衛力の中身",
])("quotes “%s”", (text) => {
  expect(wording.safeParse(text).success).toBe(true);
});

it.each([
  "one two three four five six seven eight nine",
  "one-two three-four five-six seven-eight nine",
  "a b/c d+e f*g h&i",
  "大事なのは金額や対GDP比ではなく防衛力の中身",
])("does not quote “%s”", (text) => {
  expect(wording.safeParse(text).success).toBe(false);
});

it("counts every text as its words are counted", () => {
  const piece = fc.oneof(
    fc.constantFrom("one", "2", "don’t", "F-150", "3.5", "é", "ª", "×", "中身"),
    fc.string(),
  );
  const joint = fc.constantFrom(" ", "-", "…", " – ", "’", "/", "");
  const text = fc
    .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.map((part) => part.join("")).join(""));
  fc.assert(
    fc.property(text, (written) => {
      const read = wording.safeParse(written);
      if (read.success) expect(countWords(written)).toBeLessThanOrEqual(longestQuotation);
    }),
  );
});
