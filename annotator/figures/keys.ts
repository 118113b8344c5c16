import type { FigureForm } from "../../data/format/entity.ts";
import { gdpNames } from "./gdp-share.ts";
import { groupsOf, inWords, leadingEasternDigits, plainDecimal } from "./numbers.ts";
import { figureScales } from "./scales.ts";

/**
 * Words of which every writing of a figure has one: of an amount the beginning of its number (“550” of
 * “$550 billion”, “5,500” of “5,500億ドル”, “0.55” of “0.55 trillion”), of a share the name of the product it is a
 * share of.
 */
export function figureKeys(figure: FigureForm): string[] {
  if (!("money" in figure)) return gdpNames;
  const numbers = figureScales.map((scale) => figure.money / scale);
  return [...new Set(numbers.flatMap((number, index) => keysOfNumber(number, figureScales[index] === 1e11)))];
}

function keysOfNumber(number: number, isHundredBillions: boolean): string[] {
  if (number < 0.01) return [];
  const [whole = "", fraction = ""] = plainDecimal(number).split(".");
  // “5.5” of the Thai way; a “5” alone would be a key of every other text.
  if (isHundredBillions && fraction !== "") return [`${whole}.${fraction}`];
  // Behind the point there may be more zeros than needed.
  if (whole === "0") return ["", "0", "00"].map((zeros) => `0.${fraction}${zeros}`);
  const words = inWords(number).map((words) => words.split("[ -]").slice(0, 2).join(" "));
  return [whole, beginning(groupsOf(whole)), ...leadingEasternDigits(number), ...words];
}

/** Of “550,000” the first group says enough, of “5,500” the first two. */
function beginning(groups: readonly string[]): string {
  const [first = ""] = groups;
  return first.length === 3 ? first : groups.slice(0, 2).join(",");
}
