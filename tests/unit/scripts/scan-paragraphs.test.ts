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
    [
      "a line that had room for more",
      "Talks in Tokyo\nThe first page is about trade and tariffs\nSport",
      ["Talks in Tokyo", "The first page is about trade and tariffs\nSport"],
    ],
    ["the next item of a list", "① Talks in Tokyo today\n② Sport", ["① Talks in Tokyo today", "② Sport"]],
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

  it("go on after a short line in the middle of a phrase", () => {
    const text = "Prime Minister Sanae\nTakaichi told reporters in Tokyo";
    expect(texts(text)).toHaveLength(2);
    expect(paragraphsOf(text, (end) => end === 20)).toHaveLength(1);
  });

  it("are found in a text of very many lines", () => {
    expect(texts("A line.\n".repeat(200_000))).toHaveLength(200_000);
  });

  it("say where they begin", () => {
    const text = "One.\n\n\n Two.\r\nThree";
    for (const paragraph of paragraphsOf(text)) {
      expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
    }
  });
});
