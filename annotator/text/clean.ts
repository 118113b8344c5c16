import { foldUnit, kindOf, space, unclean } from "./units.ts";

/** A text as it is seen: composed, and without invisible characters; and where each of its units came from. */
export type CleanText = { text: string; starts: readonly number[]; ends: readonly number[] };

/**
 * Composes what was decomposed (accents, dakuten, Hangul, half-width kana) and leaves out what cannot be
 * seen (soft hyphens, zero-width characters, variation selectors, blanks behind a blank) or says nothing (the stroke that
 * draws an Arabic word out), remembering the original offsets.
 */
export function cleanText(original: string): CleanText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (let at = 0; at < original.length; ) {
    const isGap = isBlank(original, at);
    const end = isGap ? endOfBlanks(original, at) : endOfCluster(original, at);
    const read = isGap ? gapBehind(text) : plainForm(original.slice(at, end));
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    text += read;
    at = end;
  }
  return { text, starts, ends };
}

/** One blank, and none behind another, whatever invisible stands between the two. */
function gapBehind(text: string): string {
  return text.endsWith(" ") ? "" : " ";
}

function isBlank(text: string, at: number): boolean {
  return foldUnit(text.charCodeAt(at)) === space;
}

function endOfBlanks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isBlank(text, end)) end++;
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
