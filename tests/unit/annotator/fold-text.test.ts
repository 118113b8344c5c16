import { expect, it } from "vitest";
import { foldText } from "../../../annotator/text/fold-text.ts";
import { foldUnit } from "../../../annotator/text/units.ts";

it("folds a stretch of text as its units are folded, in plain texts, too", () => {
  for (let unit = 0; unit < 0x250; unit++) {
    const text = `a${String.fromCharCode(unit)}b`;
    expect(foldText(text, 1, 9)).toBe(`${String.fromCharCode(foldUnit(unit))}b`);
  }
});

it("reads no further than a text goes", () => {
  expect(foldText("Mori", -3, 2)).toBe("Mo");
  expect(foldText("Môri", 1, 90)).toBe("ori");
});
