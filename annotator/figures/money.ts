import type { FigureForm } from "../../data/format/entity.ts";
import { currencies } from "./currencies.ts";
import { readNumeral } from "./numerals.ts";
import { readScale } from "./scales.ts";
import { type Extent, isCutOut, type Surroundings } from "./surroundings.ts";

/** An amount of money with its currency, in any press style. */
export function readMoney(
  { before, after }: Surroundings,
  figure: Extract<FigureForm, { money: number }>,
): Extent | undefined {
  const point = decimalPoint.exec(before)?.[0] ?? "";
  const numeral = readNumeral(point === "" ? after : `0.${after}`);
  if (!numeral) return undefined;
  const numeralEnd = point === "" ? numeral.length : numeral.length - 2;
  const scale = readScale(after.slice(numeralEnd));
  if (!equals((scale && numeral[scale.custom]) ?? numeral.english, scale, figure.money)) return undefined;
  const head = before.slice(0, before.length - point.length);
  const sign = currencies[figure.currency].before.exec(head)?.[0] ?? "";
  const lead = head.slice(0, head.length - sign.length);
  const scaleEnd = numeralEnd + (scale?.length ?? 0);
  const currency = currencies[figure.currency].after.exec(after.slice(scaleEnd))?.[0].trimEnd() ?? "";
  if (sign.trim() === "" && currency === "") return undefined;
  const end = scaleEnd + currency.length;
  if (isCutOut(lead) || isOtherMoney.test(lead) || opensRange(after.slice(end))) return undefined;
  if (sign === "" && thousandsBefore.test(lead) && /^\d{3}(?!\d)/.test(after)) return undefined;
  return { before: before.length - lead.length, after: end };
}

/** “A$550 billion”, “HK$…”, and another currency's sign. */
const isOtherMoney = /(?:[A-Za-z]|[$€£¥₩] ?)$/;

/** “1 550 milliards”. */
const thousandsBefore = /(?<!\d)\d{1,3} $/;

/** “$.55 trillion”. */
const decimalPoint = /(?<!\d)\.$/;

/** Amounts are decimal fractions of decimal powers, so they are equal to within rounding or not at all. */
function equals(number: number, scale: { power: number } | undefined, amount: number): boolean {
  return Math.abs(number * (scale?.power ?? 1) - amount) < amount * 1e-9;
}

function opensRange(after: string): boolean {
  return /^ ?(?:-|~|〜|to|or|bis) ?(?:US)?[$€£¥]\d|^ ?[-~〜] ?\d/.test(after);
}
