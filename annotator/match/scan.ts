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
  const found: Candidate[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const key = unit < tableSize ? (wordKeys[unit] as number) : slowKey(unit);
    if (key > lastDigitKey) {
      hash = hashStep(hash, key);
      continue;
    }
    if (hash !== 0) {
      endWord(gazetteer, text, at, finishHash(hash), found);
      hash = 0;
    }
    if (key === 0) continue;
    if (key === uncleanKey) return undefined;
    const end = key < 0 ? at + 1 : endOfDigits(text, at);
    const word = hashOf(text, at, end);
    if (hasHash(gazetteer.beginnings, word)) collectFrom(gazetteer, text, at, end, word, found);
    at = end - 1;
  }
  if (hash !== 0) endWord(gazetteer, text, text.length, finishHash(hash), found);
  return found.length === 0 ? nothing : found;
}

function endWord(gazetteer: Gazetteer, text: string, end: number, word: number, found: Candidate[]): void {
  if (hasHash(gazetteer.beginnings, word)) {
    collectFrom(gazetteer, text, startOfWord(text, end), end, word, found);
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

function endOfDigits(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === digit) end++;
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, keyOf(text.charCodeAt(at)));
  return finishHash(hash);
}
