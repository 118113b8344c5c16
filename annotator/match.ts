import { annotateContext } from "./context/annotate.ts";
import { readFigure } from "./figures/read.ts";
import type { Gazetteer } from "./gazetteer/open.ts";
import { hasHash } from "./gazetteer/open.ts";
import { indexOf, role, roleOf } from "./gazetteer/uses.ts";
import { endOfPhrase, hasBoundaries } from "./match/end-of-phrase.ts";
import { cleanText } from "./text/clean.ts";
import { han, keyOf, keys, kindOf, kinds, other, tableSize, unclean } from "./text/units.ts";
import { chainHash, finishHash, fullStop, hashStep, nextWord, readWord, type Word } from "./text/words.ts";

/** A phrase of the gazetteer found in a text. What it means is for `resolveMentions` to say. */
export type Candidate = {
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  /** Number of the phrase, or of the figure behind the phrases. */
  phrase: number;
  /** Counts the sentences of the text. */
  sentence: number;
  /** Whether the words around a bare name give it to someone else: “Ryo Takaichi”. */
  namesake: boolean;
};

const nothing: Candidate[] = [];

/** Everything of the gazetteer that stands in one text: forms, figures, decoys and words that are evidence. */
export function findCandidates(gazetteer: Gazetteer, text: string): Candidate[] {
  const found = scan(gazetteer, text);
  if (found !== undefined) return found.length > 0 ? annotateContext(gazetteer, text, found) : found;
  const clean = cleanText(text);
  const inClean = annotateContext(gazetteer, clean.text, scan(gazetteer, clean.text) ?? []);
  for (const candidate of inClean) {
    candidate.start = clean.starts[candidate.start] as number;
    candidate.end = clean.ends[candidate.end - 1] as number;
  }
  return inClean;
}

/**
 * The only loop that sees every unit of a page: it hashes words as it goes and asks the bit set of
 * beginnings at the end of each. Gives up with `undefined` at the first unit that needs cleaning.
 */
function scan(gazetteer: Gazetteer, text: string): Candidate[] | undefined {
  const { bits, shift } = gazetteer.beginnings;
  let found = nothing;
  let state = other;
  let hash = 0;
  let wordStart = 0;
  for (let at = 0; at <= text.length; at++) {
    // One step past the end ends the last word.
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const kind = unit < tableSize ? (kinds[unit] as number) : kindOf(unit);
    if (kind === state && kind < han) {
      hash = hashStep(hash, unit < tableSize ? (keys[unit] as number) : keyOf(unit));
      continue;
    }
    if (state !== other) {
      const position = finishHash(hash);
      const slot = position >>> shift;
      if ((((bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1 || (unit === fullStop && at - wordStart === 1)) {
        if (found === nothing) found = [];
        collect(gazetteer, text, wordStart, found);
      }
    }
    if (kind === unclean) return undefined;
    state = kind;
    hash = hashStep(0, unit < tableSize ? (keys[unit] as number) : keyOf(unit));
    wordStart = at;
  }
  return found;
}

const word: Word = { hash: 0, end: 0 };

/** Follows the words from `start` on as long as some phrase goes on, and collects every phrase that ends on the way. */
function collect(gazetteer: Gazetteer, text: string, start: number, found: Candidate[]): void {
  readWord(text, start, word);
  for (let hash = word.hash; ; hash = chainHash(hash, word.hash)) {
    const bucket = hash >>> gazetteer.bucketShift;
    const last = gazetteer.buckets[bucket + 1] as number;
    for (let phrase = gazetteer.buckets[bucket] as number; phrase < last; phrase++) tryPhrase(gazetteer, text, start, word.end, phrase, found);
    if (!hasHash(gazetteer.continuations, hash)) return;
    const next = nextWord(text, word.end);
    if (next < 0 || !readWord(text, next, word)) return;
  }
}

/** `lastWordEnd` is how far the words reach whose hash led to this phrase. */
function tryPhrase(gazetteer: Gazetteer, text: string, wordStart: number, lastWordEnd: number, phrase: number, found: Candidate[]): void {
  const spelling = gazetteer.spellings.slice(gazetteer.spellingStarts[phrase], gazetteer.spellingStarts[phrase + 1]);
  const start = wordStart - leadingSigns(spelling);
  if (start < 0) return;
  const end = endOfPhrase(spelling, text, start);
  // A longer phrase of the same bucket is met again when the hash has got there.
  if (end < 0 || hasWord(text, lastWordEnd, end)) return;
  const bounded = hasBoundaries(text, start, end);
  let isPhrase = false;
  for (let at = gazetteer.useStarts[phrase] as number; at < (gazetteer.useStarts[phrase + 1] as number); at++) {
    const use = gazetteer.uses[at] as number;
    if (roleOf(use) === role.figure) addFigure(gazetteer, text, start, indexOf(use), found);
    else isPhrase = bounded;
  }
  if (isPhrase) found.push({ start, end, phrase, sentence: 0, namesake: false });
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindOf(text.charCodeAt(at)) !== other) return true;
  return false;
}

function leadingSigns(spelling: string): number {
  let count = 0;
  while (kindOf(spelling.charCodeAt(count)) === other) count++;
  return count;
}

function addFigure(gazetteer: Gazetteer, text: string, at: number, index: number, found: Candidate[]): void {
  const span = readFigure(text, at, gazetteer.figures[index] as Gazetteer["figures"][number]);
  if (span) found.push({ ...span, phrase: gazetteer.phraseCount + index, sentence: 0, namesake: false });
}
