import { describe, expect, test } from "vitest";
import { locate } from "../../../data/facts/locate.ts";

const text = "The mayor said the bridge would “open in May”.\nThe bridge opened in June, the mayor said.";

function passages(start: string, end?: string): string[] {
  return locate(text, end === undefined ? { start } : { start, end }).map((place) =>
    text.slice(place.start, place.end),
  );
}

describe("a locator", () => {
  test("finds the passage from its first to its last words", () => {
    expect(passages("mayor said the", "May")).toEqual(["mayor said the bridge would “open in May"]);
  });

  test("reads any case, quotation mark and white space alike", () => {
    expect(passages('WOULD "open', "may")).toEqual(["would “open in May"]);
    expect(passages("May”. The bridge")).toEqual(["May”.\nThe bridge"]);
  });

  test("finds nothing where the end comes before the start", () => {
    expect(passages("opened", "would")).toEqual([]);
  });

  test("finds nothing where the end begins before the start has ended", () => {
    expect(passages("the bridge opened", "opened in June")).toEqual([]);
    expect(passages("the bridge", "opened in June")).toContain("The bridge opened in June");
  });

  test("stands for a few sentences, not for half an article", () => {
    const apart = (blanks: number) =>
      locate(`first${" x".repeat(blanks)} last`, { start: "first", end: "last" });
    expect(apart(400)).toHaveLength(1);
    expect(apart(500)).toEqual([]);
  });

  test("finds every place, so that an ambiguous one can be refused", () => {
    expect(passages("the bridge")).toHaveLength(2);
  });

  test("stops at whole words", () => {
    expect(passages("mayor sa")).toEqual([]);
  });

  test("finds words in scripts without spaces", () => {
    expect(locate("首相は橋が開通したと述べた。", { start: "橋が開通" })).toEqual([{ start: 3, end: 7 }]);
  });

  test("takes punctuation literally", () => {
    expect(locate("cost (about $5) a.b", { start: "(about $5)" })).toHaveLength(1);
    expect(locate("cost axb", { start: "a.b" })).toEqual([]);
  });
});
