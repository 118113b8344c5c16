/**
 * How a figure is found around the first word of its number: what must end before it (its first group
 * belongs to the figure), and what must begin with it, in small letters. The compiler writes these regular
 * expressions for each figure of a pack, so that a page needs no grammar of numbers.
 */
export type FigurePattern = {
  before: string;
  /** One part of the figure after the other: browsers make less of them than of one pattern for all. */
  after: readonly string[];
};

/**
 * A pattern for a text in small letters: a browser's machine code for a pattern that ignores case is twice as long.
 * Escapes stay as they are.
 */
export function inSmallLetters(pattern: string): string {
  return pattern.replace(/\\.|[^\\]+/gs, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));
}

export const anyOf = (...alternatives: readonly string[]) => `(?:${alternatives.join("|")})`;

/** Ordinary words as alternatives, the longest first. */
export function words(list: string): string {
  return anyOf(...list.split(" ").sort((one, two) => two.length - one.length));
}

/**
 * Letters of the alphabets that currencies and scales are written in. A browser makes machine code of each use, and
 * Unicode's own classes are a hundred ranges long.
 */
export const letters = "A-Za-z\\u00c0-\\u024f\\u0400-\\u052f\\u1e00-\\u1eff";

/** Kanji and kana may follow or precede a word of an alphabet directly: “$550bnを”. */
const ofWord = `[${letters}\\d]`;
export const startOfWord = `(?<!${ofWord})`;
export const endOfWord = `(?!${ofWord})`;

/** Not behind a digit, a part of a number, or the lower end of a range. */
export const freshNumber = [
  "(?<![\\d億亿억萬万만兆조千百十一二三四五六七八九]|\\d[.,'·])",
  "(?<![\\d億亿억兆조] ?(?:k|mn?|bn?|tn?|million|billion|trillion)? ?[-~〜])",
].join("");

/** Not before the upper end of a range. */
export const noRange = "(?! ?(?:-|~|〜|to|or|bis) ?(?:US)?[$€£¥]\\d| ?[-~〜] ?\\d)";
