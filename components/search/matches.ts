import { fold, isUnspaced, searchWords, unspacedRuns } from "./fold.ts";
import { mostSlips, slipsToBeginning } from "./slips.ts";

/** Where in a text, from letter to letter. */
export type Match = [start: number, end: number];

/** The places of a text for which a search found it: beginnings of words, or words a slip of the keys away. */
export function matchesIn(text: string, query: string): Match[] {
  const { folded, places } = foldedWithPlaces(text);
  const whole = unspacedRuns(query).filter((run) => folded.includes(run));
  // Where all of it stands, a part of it elsewhere is part of something else: “トラック” is no “トランプ”.
  const parts = searchWords(query).filter((word) => !whole.some((run) => run.includes(word)));
  return [...new Set([...whole, ...parts])]
    .flatMap((word) => matchesOf(word, folded))
    .map(([start, end]) => [places[start] as number, places[end] as number]);
}

/** What of the query a text does not have. */
export function wordsNotIn(texts: readonly string[], query: string): string[] {
  const read = texts.map((text) => foldedWithPlaces(text).folded);
  return searchWords(query).filter((word) => read.every((folded) => matchesOf(word, folded).length === 0));
}

/** Whether a text has one of these words, of those a query is searched by, as it is typed. */
export function hasAsTyped(text: string, words: readonly string[]): boolean {
  return hasAny(text, words, asTyped);
}

/** Likewise, or a slip of the keys away. */
export function hasNearly(text: string, words: readonly string[]): boolean {
  return hasAny(text, words, matchesOf);
}

function hasAny(text: string, words: readonly string[], find: typeof matchesOf): boolean {
  const folded = fold(text);
  return words.some((word) => find(word, folded).length > 0);
}

/** The places of a word in a text that is folded already. */
function matchesOf(word: string, folded: string): Match[] {
  const typed = asTyped(word, folded);
  return typed.length > 0 || isUnspaced(word) ? typed : slipped(word, folded);
}

function asTyped(word: string, folded: string): Match[] {
  if (isUnspaced(word)) return occurrences(word, folded);
  // Most texts do not have it at all, and to part them into words takes longer than to see that.
  if (!folded.includes(word)) return [];
  return wordsIn(folded).flatMap(({ 0: term, index }): Match[] =>
    term.startsWith(word) ? [[index, index + word.length]] : [],
  );
}

function slipped(word: string, folded: string): Match[] {
  const slips = mostSlips(word);
  if (slips === 0) return [];
  return wordsIn(folded).flatMap(({ 0: term, index }): Match[] =>
    Number.isFinite(slipsToBeginning(word, term, slips)) ? [[index, index + term.length]] : [],
  );
}

function wordsIn(folded: string): RegExpExecArray[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
}

function occurrences(word: string, text: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    found.push([at, at + word.length]);
  return found;
}

/** A text as it is compared, and where each of its letters stood, and its end: “ﬁ” becomes two, an accent none. */
type Folded = { folded: string; places: number[] };

function foldedWithPlaces(text: string): Folded {
  const places: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const part = letter < "\u0080" ? letter.toLowerCase() : fold(letter);
    for (let unit = 0; unit < part.length; unit += 1) places.push(at);
    folded += part;
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}
