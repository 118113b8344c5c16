import { type Gazetteer, hasHash } from "../gazetteer/open.ts";
import { lastDigitKey, slowKey, tableSize, uncleanKey, wordKeys } from "../text/units.ts";
import { finishHash, fullStop, hashStep, readPlainWord, type Word } from "../text/words.ts";
import type { Found } from "./candidate.ts";
import { collectFrom, collectFromInitials } from "./collect.ts";

const word: Word = { hash: 0, end: 0 };

/**
 * The loop that sees every unit of a text: it hashes words as it goes and asks a bit set of beginnings at
 * the end of each. Gives up with `false` at the first unit that needs cleaning.
 */
export function scan(gazetteer: Gazetteer, text: string, found: Found): boolean {
  const { length } = text;
  let start = 0;
  let hash = 0;
  for (let at = 0; at < length; at++) {
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
    if (key === 0) continue;
    if (key === uncleanKey) return false;
    readPlainWord(text, at, word);
    start = word.end;
    if (hasHash(gazetteer.beginnings, word.hash)) collectFrom(gazetteer, text, at, start, word.hash, found);
    at = start - 1;
  }
  if (hash !== 0) endWord(gazetteer, text, start, length, finishHash(hash), found);
  return true;
}

/** A word of letters may begin a phrase, or its one letter may begin “U.S.”. */
function endWord(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  end: number,
  word: number,
  found: Found,
): void {
  const { beginnings, smallBeginnings } = gazetteer;
  if (hasHash(isSmall(text.charCodeAt(start)) ? smallBeginnings : beginnings, word)) {
    collectFrom(gazetteer, text, start, end, word, found);
  }
  if (end - start === 1 && (end === text.length || text.charCodeAt(end) === fullStop)) {
    collectFromInitials(gazetteer, text, start, found);
  }
}

/** Most words of a text are small and most forms are names, so that small words have a set of their own. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
