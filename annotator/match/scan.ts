import { type Gazetteer, hasHash } from "../gazetteer/open.ts";
import {
  digit,
  keyOf,
  kindOf,
  lastDigitKey,
  letter,
  slowKey,
  tableSize,
  uncleanKey,
  wordKeys,
} from "../text/units.ts";
import { finishHash, fullStop, hashStep, isCapital } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { collectFrom, collectFromInitials } from "./collect.ts";

/** One for all texts without a candidate, which are most. */
const nothing: Candidate[] = [];

/**
 * The only loop that sees every unit of a page: it hashes words as it goes and asks the bit set of
 * beginnings at the end of each. Gives up with `undefined` at the first unit that needs cleaning.
 */
export function scan(gazetteer: Gazetteer, text: string): Candidate[] | undefined {
  const { bits, shift } = gazetteer.beginnings;
  const { length } = text;
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
      const word = finishHash(hash);
      if (isIn(bits, word >>> shift) || unit === fullStop) endWord(gazetteer, text, at, word, found);
      hash = 0;
    }
    if (key === 0) continue;
    if (key === uncleanKey) return undefined;
    const end = endOfOtherWord(text, at);
    const word = hashOf(text, at, end);
    if (isIn(bits, word >>> shift)) collectFrom(gazetteer, text, at, end, word, found);
    at = end - 1;
  }
  if (hash !== 0) endWord(gazetteer, text, length, finishHash(hash), found);
  return found.length === 0 ? nothing : found;
}

/** As `hasHash`, with the set's parts at hand. */
function isIn(bits: Uint32Array, position: number): boolean {
  return (((bits[position >>> 5] as number) >>> (position & 31)) & 1) === 1;
}

/** A word ends that may begin a phrase, or a full stop follows that may be the first dot of “U.S.”. */
function endWord(gazetteer: Gazetteer, text: string, end: number, word: number, found: Candidate[]): void {
  if (hasHash(gazetteer.beginnings, word)) {
    const start = startOfWord(text, end);
    // Most words of a text are small and most forms are names.
    if (isCapital(text, start) || hasHash(gazetteer.smallBeginnings, word)) {
      collectFrom(gazetteer, text, start, end, word, found);
    }
  }
  if (text.charCodeAt(end) === fullStop && isCapital(text, end - 1)) {
    collectFromInitials(gazetteer, text, end - 1, found);
  }
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && kindOf(text.charCodeAt(start - 1)) === letter) start--;
  return start;
}

/** Digits go together; a unit of a CJK script is a word by itself. */
function endOfOtherWord(text: string, start: number): number {
  let end = start + 1;
  if (kindOf(text.charCodeAt(start)) !== digit) return end;
  while (end < text.length && kindOf(text.charCodeAt(end)) === digit) end++;
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, keyOf(text.charCodeAt(at)));
  return finishHash(hash);
}
