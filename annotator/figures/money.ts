import { type Currency, currencies, type Money } from "./currencies.ts";
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
export function moneyPatterns({ money, currency }: Money): FigurePattern[] {
  const { sign, code, words, eastern, ownUnit } = currencies[currency];
  const ownSign = signOf(currencies[currency]);
  const signBefore = `${startOfWord}(?:${ownSign}|${code}) ?|(?<![A-Za-z])(?:${sign}) ?`;
  const signBehind = anyOf(
    `${gap}(?:(?:d[eio]|of) )?${anyOf(`${anyOf(words)}(?![${letters}\\d])`, `${ownSign}(?! ?\\d)`, `(?:${code})${endOfWord}`)}`,
    ` ?${anyOf(eastern)}`,
  );
  const amount = startOfAmount(money);
  // “1 550 milliards”, “A$550 billion” and “€550 billion dollars” are other amounts; “11:05 550 milliards” is this one.
  const unsigned = `${freshNumber}(?<![A-Za-z]|[$€£¥₩] ?|(?<![\\d:])\\d{1,3} )()$`;
  return [
    // The sign has said the currency: a word for it behind the amount, too, is left to what follows.
    { before: `${freshNumber}(${signBefore})$`, after: [amount, `^(?=${signBehind}?${noRange})`] },
    { before: unsigned, after: [amount, `^${signBehind}${noRange}`] },
    ...(ownUnit ? [{ before: unsigned, after: [`^(?=${inUnit(ownUnit)})`, amount, `^${noRange}`] }] : []),
    ...pointFractions(money).map((fraction) => ({
      before: `${freshNumber}((?:${signBefore})\\.)$`,
      after: [`^${fraction}${noRange}`],
    })),
  ];
}

/** The same amount with nothing said about its currency, nor about anything else that it could be an amount of. */
export function bareMoneyPatterns({ money }: Money): FigurePattern[] {
  const isElse = `${gap}(?:d[eio] |d'|of )?${anyOf(...signsBehind, others)}`;
  return [
    {
      before: `${freshNumber}(?<![A-Za-z]|(?<![\\d:])\\d{1,3} |${anyOf(...signsBefore)} ?)()$`,
      after: [
        `^(?!${inUnit(anyOf(...ownUnits))})${anyOf(...scaledAmounts(money))}`,
        `^(?!${isElse})${noRange}`,
      ],
    },
  ];
}

/** A currency's sign with what may stand before it: “US$”. */
function signOf({ sign, code, prefix }: Currency): string {
  return `(?:(?:${code}|${prefix}) ?)?(?:${sign})`;
}

/** A number in a unit that says the currency, too. */
function inUnit(unit: string): string {
  return `[\\d., ']+(?:mil )?${unit}`;
}

const ownUnits = Object.values(currencies).flatMap(({ ownUnit }) => ownUnit ?? []);

/** What says of an amount which currency it is in, or that it is in none of ours. */
const signsBefore = [
  ...Object.values(currencies).flatMap(({ sign, code }) => [sign, code]),
  "[₹₽]|INR|CHF|CAD|AUD|HKD|TWD|Rs\\.?|Rp\\.?",
];
const signsBehind = Object.values(currencies).flatMap((currency) => [
  signOf(currency),
  `(?:${currency.code})${endOfWord}`,
  currency.words,
  currency.eastern,
]);
/** How the names of other currencies begin, and of what else there are billions, in small letters. */
const others = [
  "jen|yên|iene|йен|ين|येन|เยน|yenes|evro|єв|يورو|ยูโร|fr(?:anc|ank)|rupe|rupi|rub|рубл|baht|peso|rea(?:l|is)|kro|złot|zlot|forint",
  "k[cč]|korun|lir[ae]|[dđ][oồ]ng|riyal|dirham|ringgit|shekel|hryv|грив|юан|вон|tugrik|руп|ルピー|バーツ|ルーブル|[台港][幣币元]|新[台臺]|卢|盧|루피|루블",
  "hong kong|canad|austral|singap|taiwan|香港|豪|シンガポール|token|param|cubic|kubik|m³|kwh|kilow|people|person|stars?|ton|barrel|litr|立方|トン|吨|噸|株|人|件|個|톤",
].join("|");

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
  return [
    ...scaledAmounts(money),
    `${anyOf(englishDigits(money), continentalDigits(money))}(?![\\d]|[.,]\\d)`,
  ];
}

/** In words or units of thousands: “550 billion”, “5,500億”. */
function scaledAmounts(money: number): string[] {
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
