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
const scale = "(?:[\\s-]?(thousand|million|billion|trillion|mn|bn|tn|m|b)\\b)?";
const money = {
  USD: [
    new RegExp(`(?:US\\$|USD|\\$)\\s?(${number})${scale}`, "gi"),
    new RegExp(`(${number})${scale}[\\s-](?:US |U\\.S\\. )?dollars?\\b`, "gi"),
  ],
  JPY: [
    new RegExp(`(?:JP)?¥\\s?(${number})${scale}`, "gi"),
    new RegExp(`(${number})${scale}[\\s-]yen\\b`, "gi"),
  ],
};
const share = new RegExp(`(${number})\\s?(?:%|percent\\b|per cent\\b|pct\\b)`, "gi");
const count = new RegExp(`(?<![\\d.,$¥-])(${number})(?![\\d.,]*\\s?(?:%|percent|per cent))`, "g");

const amountOf = ([, digits = "", scale = ""]: RegExpMatchArray) =>
  Number(digits.replaceAll(",", "")) * (scales[scale.toLowerCase()] ?? 1);

/** “US$550bn”, “550-billion-dollar”, “65.7 percent”, “50,000 US troops”. */
export const english: FiguresInLanguage = {
  language: "en",
  money,
  shares: (sentence) => findFigures([share], sentence, amountOf),
  counts: (sentence, counted) =>
    findFigures([count], sentence, amountOf).filter(({ end }) => isSoonAfter(end, counted, sentence)),
  amountOf,
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
