import { moneyPatterns, signs } from "./currencies.ts";
import { type FiguresInLanguage, findFigures, number } from "./find-figures.ts";

const scales: Record<string, number> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
/** “1兆1000億”: numbers, each with its scale, that add up. */
const sum = `((?:(?:${number})[千万億兆]+)+(?:${number})?|${number})`;
const part = new RegExp(`(${number})([千万億兆]*)`, "g");

/** “$550 billion”, with a scale of another language, is no $550. */
const noOtherScale = "(?![\\d.,]*[\\s-]?[a-z])";
const money = moneyPatterns(sum + noOtherScale, {
  USD: "米?ドル",
  EUR: "ユーロ",
  GBP: "英?ポンド",
  JPY: "(?:日本)?円",
  CNY: "(?:中国)?(?:人民)?元",
  KRW: "(?:韓国)?ウォン",
});
const share = new RegExp(`(${number})(?:%|パーセント|割)`, "g");
const count = new RegExp(`(?<![\\d.,${signs}-])${sum}`, "g");

function amountOf([, written = ""]: RegExpMatchArray): number {
  return [...written.matchAll(part)].reduce((sum, [, digits = "", signs = ""]) => {
    const scale = [...signs].reduce((product, sign) => product * (scales[sign] ?? 1), 1);
    return sum + Number(digits.replaceAll(",", "")) * scale;
  }, 0);
}

/** “5500億ドル”, “1兆1000億円”, “15%”, “7割”, “5万人”. */
export const japanese: FiguresInLanguage = {
  language: "ja",
  money: (sentence, currency) => findFigures(money[currency], sentence, amountOf),
  shares: (sentence) =>
    findFigures([share], sentence, (match) => amountOf(match) * (match[0].endsWith("割") ? 10 : 1)),
  // No blanks part the words: what is counted follows at once.
  counts: (sentence, counted) =>
    findFigures([count], sentence, amountOf).filter(({ end }) => sentence.startsWith(counted, end)),
};
