import { describe, expect, it } from "vitest";
import { matchesIn, wordsNotIn } from "../../../components/search/matches.ts";
import { whyFound } from "../../../components/search/why-found.ts";
import { library } from "../views/view.tsx";

const matched = (text: string, query: string) =>
  matchesIn(text, query).map(([start, end]) => text.slice(start, end));

describe("what a search matched in a text", () => {
  it.each([
    ["US soybeans and soy", "soyb", ["soyb"]],
    ["Sanae Takaichi", "taka san", ["Taka", "San"]],
    ["Ｍｏｔégi met Lutnick", "motegi", ["Ｍｏｔégi"]],
    ["American soybeans", "soybeens", ["soybeans"]],
    ["高市早苗首相", "高市早", ["高市早"]],
    ["高市氏、早苗氏", "高市早苗", ["高市", "早苗"]],
    ["トランプ氏とトラック", "トランプ", ["トランプ"]],
    ["フォードF-150", "ふぉーど", ["フォード"]],
    ["もてぎ外相", "ﾓﾃｷﾞ", ["もてぎ"]],
    ["The ﬁnal deal", "final", ["ﬁnal"]],
    ["Mistrust", "trust", []],
  ])("in “%s” for “%s”", (text, query, expected) => expect(matched(text, query)).toEqual(expected));

  it("leaves over what no text has", () => {
    expect(wordsNotIn(["Howard Lutnick", "US secretary of commerce"], "lutnick soyb")).toEqual(["soyb"]);
  });
});

describe("why something was found", () => {
  it("is told where what is listed does not have it", () => {
    const why = whyFound({ kind: "entity", id: "howard-lutnick" }, "soyb", library, "en");
    expect(why?.text).toMatch(/soyb/i);
    expect(why?.lang).toBe("en");
  });

  it("needs no words where the name has it", () => {
    expect(whyFound({ kind: "entity", id: "howard-lutnick" }, "lutn", library, "en")).toBeNull();
  });
});
