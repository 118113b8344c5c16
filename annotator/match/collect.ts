import { readFigure } from "../figures/read.ts";
import { mayReachOut, surroundingsOf } from "../figures/surroundings.ts";
import { forEachUse, type Gazetteer, hasHash } from "../gazetteer/open.ts";
import { indexOf, role, roleOf, trait } from "../gazetteer/uses.ts";
import { kindOf, other } from "../text/units.ts";
import { chainHash, endsBeforeNextWord, isCapital, mayGoOn, nextInitial, nextWord, readWord, type Word } from "../text/words.ts";
import { hasBoundaries } from "./boundaries.ts";
import type { Found } from "./candidate.ts";
import { endOfPhrase } from "./end-of-phrase.ts";

const word: Word = { hash: 0, end: 0 };

/**
 * Follows the words from a first one (from `start` to `firstEnd`) as long as some phrase goes on, and
 * collects every phrase that ends on the way.
 */
export function collectFrom(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  firstEnd: number,
  firstHash: number,
  found: Found,
): void {
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
    if (next < 0 || !readWord(text, next, word)) {
      found.isCutOff ||= endsBeforeNextWord(text, end);
      return;
    }
    found.isCutOff ||= mayGoOn(text, word.end);
    hash = chainHash(hash, word.hash);
  }
}

/** “U.S.” is found as “US”, besides what “U” alone begins. */
export function collectFromInitials(gazetteer: Gazetteer, text: string, start: number, found: Found): void {
  if (!isCapital(text, start)) return;
  found.isCutOff ||= mayGoOn(text, start + 1);
  if (nextInitial(text, start + 1) < 0) return;
  readWord(text, start, word);
  collectFrom(gazetteer, text, start, word.end, word.hash, found);
}

function tryPhrase(
  gazetteer: Gazetteer,
  text: string,
  wordStart: number,
  phrase: number,
  found: Found,
): void {
  const { spellings, spellingStarts } = gazetteer;
  const spelling = spellings.slice(spellingStarts[phrase], spellingStarts[phrase + 1]);
  const start = wordStart - leadingSigns(spelling);
  const end = start < 0 ? -1 : endOfPhrase(spelling, text, start);
  if (end < 0) {
    // All its words are here; the signs before or behind them (“.NET”, “Yahoo!”) may stand in another text.
    found.isCutOff ||= start < 0 || kindOf(spelling.charCodeAt(spelling.length - 1)) === other;
    return;
  }
  const traits = gazetteer.traits[phrase] as number;
  if ((traits & trait.figure) !== 0) addFigures(gazetteer, text, start, phrase, found);
  if ((traits & ~trait.figure) !== 0 && hasBoundaries(text, start, end)) {
    found.candidates.push({ start, end, phrase, sentence: 0, namesake: false });
  }
}

function leadingSigns(spelling: string): number {
  let count = 0;
  while (kindOf(spelling.charCodeAt(count)) === other) count++;
  return count;
}

/** The phrase is the first word of figures; what stands around it says which of them, if any, is here. */
function addFigures(gazetteer: Gazetteer, text: string, at: number, phrase: number, found: Found): void {
  const around = surroundingsOf(text, at);
  found.isCutOff ||= mayReachOut(text, at);
  forEachUse(gazetteer, phrase, (use) => {
    if (roleOf(use) !== role.figure) return;
    const figure = gazetteer.figures[indexOf(use)];
    const span = figure && readFigure(around, at, figure);
    if (!span) return;
    const { start, end } = span;
    found.candidates.push({
      start,
      end,
      phrase: gazetteer.phraseCount + indexOf(use),
      sentence: 0,
      namesake: false,
    });
  });
}
