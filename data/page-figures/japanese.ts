import { type FiguresInLanguage, findFigures, number } from "./find-figures.ts";

const scales: Record<string, number> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
/** “1兆1000億”: numbers, each with its scale, that add up. */
const sum = `((?:(?:${number})[千万億兆]+)+(?:${number})?|${number})`;
const part = new RegExp(`(${number})([千万億兆]*)`, "g");

const money = {
  USD: [new RegExp(`${sum}米?ドル`, "g")],
  JPY: [new RegExp(`${sum}円`, "g")],
};
const share = new RegExp(`(${number})(?:%|パーセント|割)`, "g");
const count = new RegExp(`(?<![\\d.,$¥-])${sum}`, "g");

function amountOf([, written = ""]: RegExpMatchArray): number {
  return [...written.matchAll(part)].reduce((sum, [, digits = "", signs = ""]) => {
    const scale = [...signs].reduce((product, sign) => product * (scales[sign] ?? 1), 1);
    return sum + Number(digits.replaceAll(",", "")) * scale;
  }, 0);
}

/** “5500億ドル”, “1兆1000億円”, “15%”, “7割”, “5万人”. */
export const japanese: FiguresInLanguage = {
  language: "ja",
  money,
  shares: (sentence) =>
    findFigures([share], sentence, (match) => amountOf(match) * (match[0].endsWith("割") ? 10 : 1)),
  // No blanks part the words: what is counted follows at once.
  counts: (sentence, counted) =>
    findFigures([count], sentence, amountOf).filter(({ end }) => sentence.startsWith(counted, end)),
  amountOf,
};
