import { numberWords } from "./number-words.ts";

/** A number as it stands at the beginning of a text, by the two customs of writing thousands and decimals. */
export type Numeral = { length: number; english: number; continental: number };

/** Reads digits, digits with kanji or Hangul units (“5千5百億”), kanji alone, or words (“five hundred and fifty”). */
export function readNumeral(text: string): Numeral | undefined {
  const eastern = easternNumeral.exec(text)?.[0];
  if (eastern !== undefined) return sameByBoth(eastern.length, easternValue(eastern));
  const digits = plainDigits.exec(text)?.[0];
  if (digits !== undefined)
    return {
      length: digits.length,
      english: decimal(digits, ",", "."),
      continental: decimal(digits, ".", ","),
    };
  const words = wordNumeral.exec(text)?.[0];
  return words === undefined ? undefined : sameByBoth(words.length, wordValue(words));
}

const plainDigits = /^(?:\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+(?:[.,]\d+)*)/;
const unitCharacters = "十拾百千仟万萬億亿兆십백천만억조";
const easternNumeral = new RegExp(
  `^(?:\\d[\\d.,]*(?=[${unitCharacters}])|[〇零一二三四五六七八九${unitCharacters}])(?:[〇零一二三四五六七八九${unitCharacters}]|\\d[\\d.,]*(?<=\\d))*`,
);
const anyWord = [...new Set(numberWords.map(({ word }) => word)), "hundred"]
  .sort((one, two) => two.length - one.length)
  .join("|");
const wordNumeral = new RegExp(`^(?:${anyWord})(?:[ -](?:and )?(?:${anyWord}))*(?![a-zа-я])`, "i");

function sameByBoth(length: number, value: number): Numeral {
  return { length, english: value, continental: value };
}

/** `NaN` where the grouping is not one: “55,00” is no number in English. */
function decimal(digits: string, thousands: string, point: string): number {
  const [whole = "", fraction = "", ...more] = digits.replace(/[ ']/g, "").split(point);
  const groups = whole.split(thousands);
  const grouped =
    groups.length === 1 ||
    ((groups[0] as string).length <= 3 && groups.slice(1).every((group) => group.length === 3));
  return more.length === 0 && grouped && !fraction.includes(thousands)
    ? Number(`${groups.join("")}.${fraction}0`)
    : Number.NaN;
}

const units: Record<string, number> = {
  十: 10,
  拾: 10,
  십: 10,
  百: 100,
  백: 100,
  千: 1000,
  仟: 1000,
  천: 1000,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

function easternValue(numeral: string): number {
  let total = 0;
  let section = 0;
  let number: number | undefined;
  for (const [part] of numeral.matchAll(/\d[\d.,]*|\D/g)) {
    const unit = units[part];
    const kanji = "〇一二三四五六七八九".indexOf(part.replace("零", "〇"));
    if (unit === undefined) number = kanji < 0 ? decimal(part, ",", ".") : (number ?? 0) * 10 + kanji;
    else if (unit < 1e4) {
      section += (number ?? 1) * unit;
      number = undefined;
    } else {
      const amount = section + (number ?? 0);
      // “0.55万亿” is a unit of a unit.
      total = amount === 0 ? total * unit : total + amount * unit;
      section = 0;
      number = undefined;
    }
  }
  return total + section + (number ?? 0);
}

function wordValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]+/)
    .reduce(
      (sum, part) =>
        part === "hundred" ? sum * 100 : sum + (numberWords.find(({ word }) => word === part)?.value ?? 0),
      0,
    );
}
