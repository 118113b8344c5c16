import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundledPack } from "../../data/bundled.ts";
import { readGold } from "../../scripts/score/gold.ts";
import { measure } from "../../scripts/score/measure.ts";
import { isSameMention } from "../../scripts/score/same-span.ts";
import { spanFinder } from "../../scripts/score/span-finder.ts";

const texts = readGold(fileURLToPath(new URL(".", import.meta.url)));
const textsIn = (...languages: string[]) => texts.filter(({ language }) => languages.includes(language));

describe("the labelled set", () => {
  it("covers the languages and has about as many traps as stories", () => {
    expect(texts.length).toBeGreaterThanOrEqual(230);
    expect(textsIn("en").length).toBeGreaterThanOrEqual(60);
    expect(textsIn("ja").length).toBeGreaterThanOrEqual(25);
    expect(textsIn("zh-Hans", "zh-Hant").length).toBeGreaterThanOrEqual(15);
    expect(textsIn("ko").length).toBeGreaterThanOrEqual(10);
    const traps = texts.filter(({ id }) => id.startsWith("trap-"));
    expect(traps.length / texts.length).toBeGreaterThan(0.4);
  });

  it("names every entity of the pack at least twice, and no other", () => {
    const named = texts.flatMap(({ spans }) => spans.map(({ entity }) => entity));
    const entities = bundledPack.entities.map(({ id }) => id);
    expect(entities.filter((id) => named.filter((entity) => entity === id).length < 2)).toEqual([]);
    expect(named.filter((entity) => !entities.includes(entity))).toEqual([]);
  });
});

describe("the finder", () => {
  const score = measure(texts, spanFinder());

  it("finds what is meant and nothing else", () => {
    expect(score.overall.f1, JSON.stringify(score.mistakes, null, 1)).toBeGreaterThanOrEqual(0.99);
  });

  it("is as good in every language", () => {
    const weak = Object.entries(score.byLanguage).filter(([, { f1 }]) => f1 < 0.97);
    expect(weak).toEqual([]);
  });

  it("stays silent where nothing is meant", () => {
    expect(score.silent.kept / score.silent.texts).toBeGreaterThanOrEqual(0.97);
  });
});

describe("what counts as the same mention", () => {
  const text = "Prime Minister Takaichi’s aides and Takaichi";
  const span = (start: number, end: number, entity = "sanae-takaichi") => ({ entity, start, end });

  it("lets titles and possessives stand inside or outside", () => {
    expect(isSameMention(text, span(0, 23), span(15, 23))).toBe(true);
    expect(isSameMention(text, span(15, 25), span(15, 23))).toBe(true);
    const french = "Que Mme Takaichi a dit";
    expect(isSameMention(french, span(4, 16), span(8, 16))).toBe(true);
  });

  it("takes nothing else for the same", () => {
    expect(isSameMention(text, span(15, 31), span(15, 23))).toBe(false);
    expect(isSameMention(text, span(15, 23), span(36, 44))).toBe(false);
    expect(isSameMention(text, span(15, 23), span(15, 23, "takaichi-government"))).toBe(false);
  });
});
