import { type Gazetteer, hasHash } from "../gazetteer/open.ts";
import { lastDigitKey, slowKey, space, tableSize, uncleanKey, wordKeys } from "../text/units.ts";
import {
  countProclitics,
  finishHash,
  fullStop,
  hashStep,
  isSmall,
  readPlainWord,
  type Word,
} from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { collectFrom, collectFromInitials } from "./collect.ts";

/** One for all texts without a candidate, which are most. */
const nothing: Candidate[] = [];

const word: Word = { hash: 0, end: 0 };

/**
 * The loop that sees every unit of a line: it hashes words as it goes and asks a bit set of
 * beginnings at the end of each. Gives up with `undefined` at the first unit that needs cleaning, and where an
 * indented source has more than one blank in a line.
 */
export function scan(gazetteer: Gazetteer, text: string): Candidate[] | undefined {
  const { length } = text.trimEnd();
  const found: Candidate[] = [];
  let start = text.length - text.trimStart().length;
  let hash = 0;
  for (let at = start; at < length; at++) {
    const unit = text.charCodeAt(at);
    const key = unit < tableSize ? (wordKeys[unit] as number) : slowKey(unit);
    if (key > lastDigitKey) {
      hash = hashStep(hash, key);
      continue;
    }
    if (hash !== 0) {
      endWord(gazetteer, text, start, at, finishHash(hash), found);
      hash = 0;
    }
    start = at + 1;
    if (key === 0) {
      if (unit === space && text.charCodeAt(at - 1) === space) return undefined;
      continue;
    }
    if (key === uncleanKey) return undefined;
    readPlainWord(text, at, word);
    start = word.end;
    if (hasHash(gazetteer.beginnings, word.hash)) collectFrom(gazetteer, text, at, start, word.hash, found);
    at = start - 1;
  }
  if (hash !== 0) endWord(gazetteer, text, start, length, finishHash(hash), found);
  return found.length === 0 ? nothing : found;
}

/** A phrase may begin with a word of letters, or in it behind its proclitics. */
function endWord(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  end: number,
  hash: number,
  found: Candidate[],
): void {
  tryWord(gazetteer, text, start, end, hash, found);
  const last = Math.min(start + countProclitics(text, start), end - 1);
  for (let at = start + 1; at <= last; at++) {
    readPlainWord(text, at, word);
    tryWord(gazetteer, text, at, end, word.hash, found);
  }
}

/** A word may begin a phrase, or its one letter may begin “U.S.”. */
function tryWord(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  end: number,
  hash: number,
  found: Candidate[],
): void {
  const { beginnings, smallBeginnings } = gazetteer;
  if (hasHash(isSmall(text.charCodeAt(start)) ? smallBeginnings : beginnings, hash)) {
    collectFrom(gazetteer, text, start, end, hash, found);
  }
  if (end - start === 1 && text.charCodeAt(end) === fullStop) {
    collectFromInitials(gazetteer, text, start, found);
  }
}
