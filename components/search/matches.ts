import { fold, isUnspaced, searchWords, unspacedRuns } from "./fold.ts";
import { mostSlips, slipsToBeginning } from "./slips.ts";

/** Where in a text, from letter to letter. */
export type Match = [start: number, end: number];

/** The places of a text for which a search found it: beginnings of words, or words a slip of the keys away. */
export function matchesIn(text: string, query: string): Match[] {
  const read = foldedWithPlaces(text);
  const whole = unspacedRuns(query).filter((run) => read.folded.includes(run));
  // Where all of it stands, a part of it elsewhere is part of something else: “トラック” is no “トランプ”.
  const parts = searchWords(query).filter((word) => !whole.some((run) => run.includes(word)));
  return [...new Set([...whole, ...parts])].flatMap((word) => matchesOf(word, read));
}

/** What of the query a text does not have. */
export function wordsNotIn(texts: readonly string[], query: string): string[] {
  const read = texts.map(foldedWithPlaces);
  return searchWords(query).filter((word) => read.every((text) => matchesOf(word, text).length === 0));
}

function matchesOf(word: string, { folded, places }: Folded): Match[] {
  const inText = ([start, end]: Match): Match => [places[start] as number, places[end] as number];
  if (isUnspaced(word)) return occurrences(word, folded).map(inText);
  const words = [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
  const beginning = words.flatMap(({ 0: term, index }): Match[] =>
    term.startsWith(word) ? [[index, index + word.length]] : [],
  );
  if (beginning.length > 0) return beginning.map(inText);
  const slips = mostSlips(word);
  return words.flatMap(({ 0: term, index }): Match[] =>
    slips > 0 && Number.isFinite(slipsToBeginning(word, term, slips))
      ? [inText([index, index + term.length])]
      : [],
  );
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
