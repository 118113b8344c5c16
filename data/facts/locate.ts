import type { Locator } from "../format/fact.ts";

/** The longest passage a locator may stand for, in characters: a few sentences, never half an article. */
const longestPassage = 1000;

/**
 * Where in a text a locator's passage stands, as a browser following `#:~:text=start,end` would look for
 * it: whole words, any case, any white space, quotation marks and dashes alike. One place is what a locator
 * must have; none means that the source does not say it there, several that the reader may land elsewhere.
 *
 * @returns the passages found, as UTF-16 offsets into `text`.
 */
export function locate(text: string, { start, end }: Locator): { start: number; end: number }[] {
  const starts = occurrences(text, start);
  if (end === undefined) return starts;
  const ends = occurrences(text, end);
  return starts.flatMap((from) => {
    const to = ends.find((candidate) => candidate.start >= from.end);
    return to && to.end - from.start <= longestPassage ? [{ start: from.start, end: to.end }] : [];
  });
}

function occurrences(text: string, words: string): { start: number; end: number }[] {
  const pattern = [...words.trim()]
    .map(patternOf)
    .join("")
    .replaceAll(/(?:\\s\+)+/g, "\\s+");
  const wholeWords = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu");
  const anywhere = new RegExp(pattern, "giu");
  // Scripts without spaces have no word edges to respect.
  const expression = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words) ? anywhere : wholeWords;
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function patternOf(character: string): string {
  if (/\s/u.test(character)) return "\\s+";
  if (/['‘’ʼ]/u.test(character)) return "['‘’ʼ]";
  if (/["“”„«»]/u.test(character)) return '["“”„«»]';
  if (/[-‐‑‒–—]/u.test(character)) return "[-‐‑‒–—]";
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
