import { foldUnit, isBlankAt, kindOf, space, unclean } from "./units.ts";

/** A text as it is seen: composed, and without invisible characters; and where each part of it came from. */
export type CleanText = { text: string; origins: readonly Origin[] };

/** From `start` on, a clean text is what stands between two places of the original: unit by unit, or all of it read as one. */
type Origin = { start: number; from: number; to: number; isAsIs: boolean };

/**
 * Composes what was decomposed (accents, dakuten, Hangul, half-width kana) and leaves out what cannot be
 * seen (soft hyphens, zero-width characters, variation selectors, blanks behind a blank) or says nothing (the stroke that
 * draws an Arabic word out), remembering the original offsets.
 */
export function cleanText(original: string): CleanText {
  const origins: Origin[] = [];
  let text = "";
  const take = (read: string, from: number, to: number, isAsIs = false): number => {
    if (read !== "") origins.push({ start: text.length, from, to, isAsIs });
    text += read;
    return to;
  };
  for (let at = 0; at < original.length; ) {
    const end = endOfAsIs(original, at);
    if (end > at) at = take(original.slice(at, end), at, end, true);
    else if (isBlankAt(original, at)) at = take(gapBehind(text), at, endOfBlanks(original, at));
    else {
      const cluster = endOfCluster(original, at);
      at = take(plainForm(original.slice(at, cluster)), at, cluster);
    }
  }
  return { text, origins };
}

/** Where in the original a stretch of the clean text came from. */
export function placeInOriginal(
  { origins }: CleanText,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = originAt(origins, start);
  const last = originAt(origins, end - 1);
  return {
    start: first.isAsIs ? first.from + start - first.start : first.from,
    end: last.isAsIs ? last.from + end - last.start : last.to,
  };
}

function originAt(origins: readonly Origin[], at: number): Origin {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((origins[middle] as Origin).start <= at) low = middle;
    else high = middle - 1;
  }
  return origins[low] as Origin;
}

/** Most units of most texts: nothing to clean, and nothing behind them that belongs to them. */
function standsForItself(text: string, at: number): boolean {
  if (!isSimple(text.charCodeAt(at))) return false;
  return (
    at + 1 === text.length ||
    (isSimple(text.charCodeAt(at + 1)) && !(isBlankAt(text, at) && isBlankAt(text, at + 1)))
  );
}

/** Latin letters and signs but for other blanks, kana, kanji and composed hangul, among which there are no marks. */
function isSimple(unit: number): boolean {
  if (unit < 0x300) return unit === space || (foldUnit(unit) !== space && kindOf(unit) !== unclean);
  return ((unit > 0x3040 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7a4)) && kindOf(unit) !== unclean;
}

/** Where a stretch of such units ends, or `at` where none begins: with a blank none does, for it may follow another one. */
function endOfAsIs(text: string, at: number): number {
  let end = at;
  while (end < text.length && standsForItself(text, end) && !(end === at && isBlankAt(text, at))) end++;
  return end;
}

/** One blank, and none behind another, whatever invisible stands between the two. */
function gapBehind(text: string): string {
  return text.endsWith(" ") ? "" : " ";
}

function endOfBlanks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isBlankAt(text, end)) end++;
  return end;
}

/** A character with every mark that belongs to it. Pairs of surrogates are kept together only where one is unclean. */
function endOfCluster(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = at + (first === styledLetters || first === selectors ? 2 : 1);
  if (invisible.test(text.slice(at, end))) return Math.min(end, text.length);
  while (end < text.length && mark.test(text.charAt(end))) end++;
  return Math.min(end, text.length);
}

/** First halves of the pairs for 𝐓 and its like, and for the variation selectors of kanji. */
const styledLetters = 0xd835;
const selectors = 0xdb40;

const invisible = /^(?:\p{Default_Ignorable_Code_Point}|[\u{640}\u{fff9}-\u{fffb}]|\udb40)/u;
/** Vowels and final consonants of decomposed Hangul and the half-width dakuten belong to what precedes them, too. */
const mark = /(?!\p{Default_Ignorable_Code_Point})[\p{M}\u{1160}-\u{11ff}\u{d7b0}-\u{d7ff}\u{ff9e}\u{ff9f}]/u;

/** Radicals that texts taken from PDFs have in the place of kanji, and of which Unicode does not say which. */
const kanjiOfRadicals = new Map(
  Object.entries({ "⺠": "民", "⻑": "長", "⻄": "西", "⻘": "青", "⻝": "食", "⻩": "黄" }),
);

function plainForm(cluster: string): string {
  if (cluster.length === 1 && !isUnclean(cluster)) return cluster;
  if (invisible.test(cluster)) return "";
  const composed = kanjiOfRadicals.get(cluster) ?? cluster.normalize("NFC");
  const plain = isUnclean(composed) ? composed.normalize("NFKC") : composed;
  // A mark that composes with nothing adds nothing to what is read; another character without a plain form is a gap.
  const rest = Array.from(plain).filter((character) => !isUnclean(character));
  return rest.join("") || (mark.test(plain) ? "" : "\ufffd");
}

function isUnclean(text: string): boolean {
  return kindOf(text.charCodeAt(0)) === unclean;
}
