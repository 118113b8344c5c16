import type { FigureForm } from "../../data/format/entity.ts";
import { numberWords } from "./number-words.ts";
import { kanjiOf, plainDecimal } from "./numbers.ts";
import { figureScales } from "./scales.ts";

/**
 * The first words a figure can begin with, so that no other number on a page costs anything: 550 billion
 * begins with “550”, “0” (0.55 trillion), “5” (5,500億), “five” or “五”.
 */
export function figureTriggers(figure: FigureForm): string[] {
  const numbers =
    "money" in figure ? figureScales.map((scale) => figure.money / scale) : [figure.percentOfGdp];
  const triggers = numbers.filter((number) => number >= 0.01).flatMap(beginningsOf);
  return [...new Set(triggers)];
}

function beginningsOf(number: number): string[] {
  const [whole = "", fraction] = plainDecimal(number).split(".");
  const leading = Number(whole[0]);
  return [
    whole,
    firstGroup(whole),
    ...(whole === "0" && fraction !== undefined ? [fraction] : []),
    ...(leading > 0 ? [String(leading), ...kanjiOf(leading)] : []),
    // Kanji numbers leave out a one before their units.
    ...(leading === 1 ? ["千", "百", "十"] : []),
    ...numberWords
      .filter(({ value }) => value === number || value === leadingValue(whole))
      .map(({ word }) => word),
  ];
}

/** The digits before the first separator of thousands. */
function firstGroup(whole: string): string {
  return whole.slice(0, whole.length % 3 || 3);
}

/** The number its English name begins with: 5 for 550, 20 for 25. */
function leadingValue(whole: string): number {
  const group = firstGroup(whole);
  if (group.length === 3) return Number(group[0]);
  return Number(group) > 20 ? Number(group[0]) * 10 : Number(group);
}
