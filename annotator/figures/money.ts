import type { FigureForm } from "../../data/format/entity.ts";
import { currencies } from "./currencies.ts";
import {
  continentalDigits,
  easternNumbers,
  englishDigits,
  inWords,
  moreZeros,
  plainDecimal,
} from "./numbers.ts";
import {
  anyOf,
  endOfWord,
  type FigurePattern,
  freshNumber,
  inSmallLetters,
  letters,
  noRange,
  startOfWord,
} from "./pattern.ts";
import { continentalScales, englishScales } from "./scales.ts";

const gap = "[ \\n-]{0,2}";

/** An amount of money with its currency in any press style: the currency before it, behind it, or both. */
export function moneyPatterns({ money, currency }: Extract<FigureForm, { money: number }>): FigurePattern[] {
  const { sign, code, prefix, words, eastern } = currencies[currency];
  const ownSign = `(?:(?:${code}|${prefix}) ?)?(?:${sign})`;
  const signBefore = `${startOfWord}(?:${ownSign}|${code}) ?|(?<![A-Za-z])(?:${sign}) ?`;
  const signBehind = anyOf(
    `${gap}(?:d[eio] )?${anyOf(`${anyOf(words)}(?![${letters}\\d])`, `${ownSign}(?! ?\\d)`, `(?:${code})${endOfWord}`)}`,
    ` ?${anyOf(eastern)}`,
  );
  const amount = startOfAmount(money);
  return [
    { before: `${freshNumber}(${signBefore})$`, after: [amount, `^${signBehind}?${noRange}`] },
    // “1 550 milliards”, “A$550 billion” and “€550 billion dollars” are other amounts.
    {
      before: `${freshNumber}(?<![A-Za-z]|[$€£¥₩] ?|(?<!\\d)\\d{1,3} )()$`,
      after: [amount, `^${signBehind}${noRange}`],
    },
    ...pointFractions(money).map((fraction) => ({
      before: `${freshNumber}((?:${signBefore})\\.)$`,
      after: [`^${fraction}${noRange}`],
    })),
  ];
}

/** How an amount may begin, in small letters and without a word about its currency. */
export function amountPatterns(money: number): string[] {
  return [startOfAmount(money), ...pointFractions(money).map((fraction) => `^${fraction}`)].map(
    inSmallLetters,
  );
}

/** The same for the figure and the glance at a page, so that browsers make one machine code of it. */
function startOfAmount(money: number): string {
  return `^${anyOf(...amounts(money))}`;
}

function amounts(money: number): string[] {
  const scaled = (scales: typeof englishScales, write: (number: number) => string[]) =>
    scales.flatMap(([power, scale]) =>
      isWritten(money / power) ? [`${anyOf(...write(money / power))}${gap}${scale}${endOfWord}`] : [],
    );
  return [
    ...scaled(englishScales, (number) => [englishDigits(number), ...inWords(number)]),
    // Spanish America parts thousands by commas: “550,000 millones”.
    ...scaled(continentalScales, (number) => [
      continentalDigits(number),
      ...(Number.isInteger(number) && number >= 1000 ? [englishDigits(number)] : []),
    ]),
    ...easternNumbers(money),
    `${anyOf(englishDigits(money), continentalDigits(money))}(?![\\d]|[.,]\\d)`,
  ];
}

/** “$.55 trillion”. */
function pointFractions(money: number): string[] {
  return englishScales.flatMap(([power, scale]) => {
    const [whole, fraction] = plainDecimal(money / power).split(".");
    return whole === "0" && fraction !== undefined && isWritten(money / power)
      ? [`${fraction}${moreZeros}${gap}${scale}${endOfWord}`]
      : [];
  });
}

/** Nobody writes 0.00055 quadrillion or 550,000,000 thousand. */
function isWritten(number: number): boolean {
  return number >= 0.01 && number < 1e7;
}
