import { numberWords } from "./number-words.ts";
import { anyOf } from "./pattern.ts";

/** A number in the digits of English, with or without commas: 550000 as “550,000”, 3.5 as “3.50” or “3・5”. */
export function englishDigits(number: number): string {
  return digits(number, "[, ']?", "[.·]");
}

/** The same as most of Europe writes it: “550.000”, “3,5”. */
export function continentalDigits(number: number): string {
  return digits(number, "[. ']?", ",");
}

function digits(number: number, separator: string, point: string): string {
  const [whole = "", fraction] = plainDecimal(number).split(".");
  const grouped = groupsOf(whole).join(separator);
  return fraction === undefined ? `${grouped}(?:${point}0+)?` : `${grouped}${point}${fraction}${moreZeros}`;
}

/** The digits of a whole number as thousands part them. */
export function groupsOf(whole: string): string[] {
  return whole.split(/\B(?=(?:\d{3})+$)/);
}

/** What may follow a fraction: “0.550”. */
export const moreZeros = "0{0,2}";

/** Without exponent or rounding noise. */
export function plainDecimal(number: number): string {
  return number.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 12 });
}

/** A whole number below a thousand in English words, or a small one in those of other languages. */
export function inWords(number: number): string[] {
  const known = numberWords.filter(({ value }) => value === number).map(({ word }) => word);
  if (known.length > 0 || !Number.isInteger(number) || number >= 1000) return [...new Set(known)];
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const below = rest === 0 ? [] : (inEnglishBelowHundred(rest) ?? []);
  if (hundreds === 0) return below;
  const head = `${englishWord(hundreds)}[ -]hundred`;
  return rest === 0 ? [head] : below.map((tail) => `${head}[ -](?:and[ -])?${tail}`);
}

function inEnglishBelowHundred(number: number): string[] {
  if (number <= 20 || number % 10 === 0) return [englishWord(number)];
  return [`${englishWord(number - (number % 10))}[ -]${englishWord(number % 10)}`];
}

function englishWord(number: number): string {
  return numberWords.find(({ value }) => value === number)?.word ?? "";
}

const kanji = "〇一二三四五六七八九";
/** The nought of “五五〇〇”, also written as a circle. */
const nought = "[〇○零]";
const smallUnits: [power: number, characters: string][] = [
  [1000, "[千仟천]"],
  [100, "[百백]"],
  [10, "[十拾십]"],
];
const largeUnits: [power: number, characters: string][] = [
  [1e4, "[万萬만]"],
  [1e8, "[億亿억]"],
  [1e11, "(?:[千仟천][億亿억])"],
  [1e12, "(?:[兆조]|[万萬만][億亿억])"],
];

/** A number as CJK texts write it: “5,500億”, “5千5百億”, “5千500億”, “五千五百億”, “0.55万亿”. */
export function easternNumbers(number: number): string[] {
  return largeUnits.flatMap(([power, unit]) => {
    const amount = number / power;
    // “5.5千億” is nobody's way of writing 5,500億.
    if (amount < 0.01 || amount >= 1e4 || (power === 1e11 && !Number.isInteger(amount))) return [];
    const before = Number.isInteger(amount) ? inSmallUnits(amount) : [];
    return [englishDigits(amount), ...before].map((text) => `${text} ?${unit}(?![\\d${kanji}])`);
  });
}

function inSmallUnits(number: number): string[] {
  const places = smallUnits.map(([power, unit]) => ({ digit: Math.floor(number / power) % 10, unit, power }));
  const used = places.filter(({ digit }) => digit > 0);
  const first = used[0];
  if (first === undefined) return number > 0 ? [kanji[number] as string] : [];
  const ones = number % 10;
  const mixed = used.map(({ digit, unit }) => `${digit}${unit}`).join(" ?") + (ones > 0 ? ones : "");
  const noughts = String(number).replace(/\d/g, (digit) =>
    digit === "0" ? nought : (kanji[Number(digit)] as string),
  );
  const written =
    used.map(({ digit, unit }) => `${kanji[digit]}${digit === 1 ? "?" : ""}${unit}`).join("") +
    (ones > 0 ? kanji[ones] : "");
  const rest = number - first.digit * first.power;
  return [anyOf(mixed, written, noughts, ...(rest > 0 ? [`${first.digit}${first.unit}${rest}`] : []))];
}

/** How a whole number in kanji begins: “5千”, “五千”, “五五” (of “五五〇〇”); “千” where a one is left out. */
export function leadingEasternDigits(number: number): string[] {
  if (!Number.isInteger(number) || number >= 1e4) return [];
  const power = 10 ** Math.floor(Math.log10(number));
  const first = Math.floor(number / power);
  const units = /[^[\]]+/.exec(smallUnits.find(([unit]) => unit === power)?.[1] ?? "")?.[0] ?? "";
  if (units === "") return kanjiOf(number);
  const [one = "", two = ""] = Array.from(String(number), (digit) => kanji[Number(digit)]);
  return [
    one + two,
    ...Array.from(units).flatMap((unit) =>
      first === 1 ? [unit, `1${unit}`] : [`${first}${unit}`, `${kanji[first]}${unit}`],
    ),
  ];
}

/** A share in kanji: 2 as “二”. */
export function kanjiOf(number: number): string[] {
  return Number.isInteger(number) && number < 10 ? [kanji[number] as string] : [];
}
