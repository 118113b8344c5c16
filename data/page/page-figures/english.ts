import { moneyPatterns, signs } from "./currencies.ts";
import { type FiguresInLanguage, findFigures, number } from "./find-figures.ts";

const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const scaleNames = Object.keys(scales).join("|");
const scale = `(?:[\\s-]?(${scaleNames})\\b)?`;
/** Behind a number of things, a letter that stands alone is no scale: “12 B-52 bombers”. */
const scaleOfCount = `(?:(?:[\\s-](?=[a-z]{2}))?(${scaleNames})\\b)?`;
/** “$550億”, with a scale of another language, is no $550. */
const noOtherScale = "(?![\\d.,]*[\\u4e00-\\u9fff])";
const inWords = (words: string, code: string) => `(?:[\\s-](?:${words})|\\s?(?:${code}))\\b`;
const money = moneyPatterns(`(${number})${scale}${noOtherScale}`, {
  USD: inWords("(?:US |U\\.S\\. |American )?dollars?", "USD"),
  EUR: inWords("euros?", "EUR"),
  GBP: inWords("(?:British )?pounds?(?: sterling)?", "GBP"),
  JPY: inWords("(?:Japanese )?yen", "JPY"),
  CNY: inWords("(?:Chinese )?(?:yuan|renminbi)", "CNY|RMB"),
  KRW: inWords("(?:(?:South )?Korean )?won", "KRW"),
});
const share = new RegExp(`(${number})\\s?(?:%|percent\\b|per cent\\b|pct\\b)`, "gi");
const count = new RegExp(
  `(?<![\\d.,${signs}-])(${number})${scaleOfCount}(?![\\d.,]*\\s?(?:%|percent|per cent))`,
  "gi",
);

const amountOf = ([, digits = "", scale = ""]: RegExpMatchArray) =>
  Number(digits.replaceAll(",", "")) * (scales[scale.toLowerCase()] ?? 1);

/** “US$550bn”, “550-billion-dollar”, “65.7 percent”, “50,000 US troops”, “1.7 million tons”. */
export const english: FiguresInLanguage = {
  language: "en",
  money: (sentence, currency) => findFigures(money[currency], sentence, amountOf),
  shares: (sentence) => findFigures([share], sentence, amountOf),
  counts: (sentence, counted) =>
    findFigures([count], sentence, amountOf).filter(({ end }) => isSoonAfter(end, counted, sentence)),
};

/** What is counted stands within a few words of the number. */
function isSoonAfter(end: number, counted: string, sentence: string): boolean {
  const last = counted.toLowerCase().split(/\s+/).at(-1) ?? "";
  return sentence
    .slice(end)
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 5)
    .some((word) => word.startsWith(last));
}
