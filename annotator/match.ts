import { annotateContext } from "./context/annotate.ts";
import { readFigure, surroundingsOf } from "./figures/read.ts";
import type { Gazetteer } from "./gazetteer/open.ts";
import { hasHash } from "./gazetteer/open.ts";
import { indexOf, role, roleOf, trait } from "./gazetteer/uses.ts";
import { endOfPhrase, hasBoundaries } from "./match/end-of-phrase.ts";
import { cleanText } from "./text/clean.ts";
import { digit, keyOf, kindOf, lastDigitKey, letter, other, slowKey, tableSize, uncleanKey, wordKeys } from "./text/units.ts";
import { chainHash, finishHash, fullStop, hashStep, isCapital, nextInitial, nextWord, readWord, type Word } from "./text/words.ts";

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
  const length = text.length;
  const found: Candidate[] = [];
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const key = unit < tableSize ? (wordKeys[unit] as number) : slowKey(unit);
    if (key > lastDigitKey) {
      hash = hashStep(hash, key);
      continue;
    }
    if (hash !== 0) {
      const whole = finishHash(hash);
      const slot = whole >>> shift;
      if ((((bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1) collectFrom(gazetteer, text, startOfWord(text, at), at, whole, found);
      if (unit === fullStop && isCapital(text, at - 1)) collectFromInitials(gazetteer, text, at - 1, found);
      hash = 0;
    }
    if (key === 0) continue;
    if (key === uncleanKey) return undefined;
    const end = key < 0 ? at + 1 : endOfDigits(text, at);
    const whole = hashOfDigitsOrUnit(text, at, end);
    const slot = whole >>> shift;
    if ((((bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1) collectFrom(gazetteer, text, at, end, whole, found);
    at = end - 1;
  }
  if (hash !== 0) collectFrom(gazetteer, text, startOfWord(text, length), length, finishHash(hash), found);
  return found.length === 0 ? nothing : found;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && kindOf(text.charCodeAt(start - 1)) === letter) start--;
  return start;
}

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === digit) end++;
  return end;
}

function hashOfDigitsOrUnit(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, keyOf(text.charCodeAt(at)));
  return finishHash(hash);
}

/** “U.S.” is found as “US”, besides what “U” alone begins. */
function collectFromInitials(gazetteer: Gazetteer, text: string, start: number, found: Candidate[]): void {
  if (nextInitial(text, start + 1) < 0 || (start > 0 && kindOf(text.charCodeAt(start - 1)) === letter)) return;
  readWord(text, start, word);
  collectFrom(gazetteer, text, start, word.end, word.hash, found);
}

const word: Word = { hash: 0, end: 0 };

/** Follows the words from a first one on as long as some phrase goes on, and collects every phrase that ends on the way. */
function collectFrom(gazetteer: Gazetteer, text: string, start: number, firstEnd: number, firstHash: number, found: Candidate[]): void {
  const { buckets, bucketShift, hashes } = gazetteer;
  let hash = firstHash;
  for (let end = firstEnd; ; end = word.end) {
    const bucket = hash >>> bucketShift;
    const last = buckets[bucket + 1] as number;
    for (let phrase = buckets[bucket] as number; phrase < last; phrase++) {
      if (hashes[phrase] === hash >>> 0) tryPhrase(gazetteer, text, start, phrase, found);
    }
    if (!hasHash(gazetteer.continuations, hash)) return;
    const next = nextWord(text, end);
    if (next < 0 || !readWord(text, next, word)) return;
    hash = chainHash(hash, word.hash);
  }
}

function tryPhrase(gazetteer: Gazetteer, text: string, wordStart: number, phrase: number, found: Candidate[]): void {
  const spelling = gazetteer.spellings.slice(gazetteer.spellingStarts[phrase], gazetteer.spellingStarts[phrase + 1]);
  const start = wordStart - leadingSigns(spelling);
  const end = start < 0 ? -1 : endOfPhrase(spelling, text, start);
  if (end < 0) return;
  const traits = gazetteer.traits[phrase] as number;
  if ((traits & trait.figure) !== 0) addFigures(gazetteer, text, start, phrase, found);
  if ((traits & ~trait.figure) !== 0 && hasBoundaries(text, start, end)) found.push({ start, end, phrase, sentence: 0, namesake: false });
}

function leadingSigns(spelling: string): number {
  let count = 0;
  while (kindOf(spelling.charCodeAt(count)) === other) count++;
  return count;
}

/** The phrase is the first word of figures; what follows it says which of them, if any, stand here. */
function addFigures(gazetteer: Gazetteer, text: string, at: number, phrase: number, found: Candidate[]): void {
  const around = surroundingsOf(text, at);
  for (let use = gazetteer.useStarts[phrase] as number; use < (gazetteer.useStarts[phrase + 1] as number); use++) {
    const packed = gazetteer.uses[use] as number;
    if (roleOf(packed) !== role.figure) continue;
    const index = indexOf(packed);
    const span = readFigure(around, at, gazetteer.figures[index] as Gazetteer["figures"][number]);
    if (span) found.push({ ...span, phrase: gazetteer.phraseCount + index, sentence: 0, namesake: false });
  }
}
