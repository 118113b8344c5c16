import { describe, expect, it } from "vitest";
import { bundledPack } from "../../../data/bundled.ts";
import type { Claim } from "../../../data/format/fact.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { shownTexts } from "../../../data/packs/shown-texts.ts";
import { englishFigures, japaneseFigures } from "./figures.ts";

const pack = completePack(bundledPack);

const texts = shownTexts(pack).flatMap(({ path, text }) =>
  typeof text === "string" ? [] : [{ path, en: text.en ?? "", ja: text.ja ?? "" }],
);
const missingFrom = (known: Set<number>, figures: Set<number>) =>
  [...figures].filter((figure) => !known.has(figure));

describe("the Japanese of the bundled pack", () => {
  it("is there for everything that is shown", () => {
    expect(texts).toHaveLength(shownTexts(pack).length);
    expect(texts.filter(({ en, ja }) => en === "" || ja === "")).toEqual([]);
  });

  it.each(pack.facts.map((fact) => [fact.id, fact] as const))(
    "%s: gives no figure and no date that is not in a claim",
    (_, { text, claims }) => {
      const { en = "", ja = "" } = typeof text === "string" ? {} : text;
      // “A source”, “for the second time” and “both” are figures in Japanese only.
      const known = new Set([...claims.flatMap(figuresOf), ...englishFigures(en).inWords, 1]);
      expect(missingFrom(known, japaneseFigures(ja))).toEqual([]);
    },
  );

  it("gives the figures of the English, no others and none less", () => {
    const astray = texts.flatMap(({ path, en, ja }) => {
      const [english, japanese] = [englishFigures(en), japaneseFigures(ja)];
      const added = missingFrom(new Set([...english.written, ...english.inWords, 1]), japanese);
      const lost = missingFrom(japanese, english.written);
      return added.length + lost.length > 0 ? [{ path, en, ja, added, lost }] : [];
    });
    expect(astray).toEqual([]);
  });

  it("is Japanese", () => {
    const names = new Set(["JERA", "CNN"]);
    const script = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
    expect(texts.filter(({ ja }) => !script.test(ja) && !names.has(ja))).toEqual([]);
  });

  it("is set as a newspaper sets it", () => {
    const odd = texts.filter(
      ({ en, ja }) =>
        // A sentence ends as one, a label as none.
        en.endsWith(".") !== ja.endsWith("。") ||
        // Marks of Latin type belong to Latin words and figures only.
        /[\u3040-\u30ff\u4e00-\u9fff][,.:;!?()%]|[(%][\u3040-\u30ff\u4e00-\u9fff]|[０-９，．]|\s$|^\s/.test(
          ja,
        ) ||
        /[\u3040-\u30ff\u4e00-\u9fff] | [\u3040-\u30ff\u4e00-\u9fff]/.test(ja),
    );
    expect(odd).toEqual([]);
  });
});

function figuresOf(claim: Claim): number[] {
  const inTerms = (text: string) => [...englishFigures(text).written, ...englishFigures(text).inWords];
  return claim.values.flatMap((value) => {
    switch (value.kind) {
      case "money":
        return [value.amount];
      case "share":
        return [value.percent, ...inTerms(value.of)];
      case "count":
        return [value.count, ...inTerms(value.of)];
      case "date":
        return value.date.split("-").map(Number);
      case "duration":
        return [value.amount];
      case "term":
        return inTerms(value.term);
      default:
        return value satisfies never;
    }
  });
}
