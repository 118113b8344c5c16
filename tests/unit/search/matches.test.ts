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
  const [someFact] = library.facts;
  const [someClaim] = someFact?.claims ?? [];
  if (!someFact || !someClaim) throw new Error("The bundled pack has no facts.");
  const saying = (says: string) => ({ ...someClaim, says });

  it("is told where what is listed does not have it", () => {
    const why = whyFound({ kind: "entity", id: "howard-lutnick" }, "soyb", library, "en");
    expect(why?.text).toMatch(/soyb/i);
    expect(why?.lang).toBe("en");
  });

  it("is told by a sentence sooner than by a spelling", () => {
    const why = (id: string, query: string) => whyFound({ kind: "entity", id }, query, library, "en");
    expect(why("toshimitsu-motegi", "takaichi")?.text).toContain("one of Takaichi’s four rivals");
    expect(why("toshimitsu-motegi", "高市")?.lang).toBe("ja");
    expect(why("us-soybeans", "soja")?.text).toMatch(/soja/i);
  });

  it("is told by what is typed sooner than by what a slip may have meant", () => {
    const fact = {
      ...someFact,
      text: "Nothing",
      claims: [saying("A bridges fund."), saying("The fridges came.")],
    };
    const one = { ...library, facts: [fact] };
    expect(whyFound({ kind: "fact", id: fact.id }, "fridges", one, "en")?.text).toBe("The fridges came.");
    expect(whyFound({ kind: "fact", id: fact.id }, "vridges", one, "en")?.text).toBe("A bridges fund.");
  });

  it("needs no words where the name has it", () => {
    expect(whyFound({ kind: "entity", id: "howard-lutnick" }, "lutn", library, "en")).toBeNull();
  });
});
