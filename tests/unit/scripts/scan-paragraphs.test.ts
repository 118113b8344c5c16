import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../scripts/scan/scan-plain-text.ts";

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

describe("paragraphs of plain text", () => {
  it.each([
    ["a blank line", "Sanae\n\nTakaichi", ["Sanae", "Takaichi"]],
    ["a blank line with spaces", "Sanae\r\n  \r\nTakaichi", ["Sanae", "Takaichi"]],
    [
      "the end of a sentence",
      "She left.\nTakaichi came.”\n茂木氏は語った。\nEnd",
      ["She left.", "Takaichi came.”", "茂木氏は語った。", "End"],
    ],
  ])("end at %s", (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ["a hard wrap", "Prime Minister Sanae\nTakaichi"],
    ["a hard wrap with an indent", "Prime Minister Sanae\r\n  Takaichi"],
    ["an abbreviation", "about 50,000 U.S.\ntroops"],
    ["a title", "as Mr.\nTrump said"],
  ])("go on after %s", (_, text) => {
    expect(texts(text)).toEqual([text]);
  });

  it("say where they begin", () => {
    const text = "One.\n\n\n Two.\r\nThree";
    for (const paragraph of paragraphsOf(text)) {
      expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
    }
  });
});
