import { readFigure } from "../figures/read.ts";
import { surroundingsOf } from "../figures/surroundings.ts";
import { forEachUse, type Gazetteer, hasHash } from "../gazetteer/open.ts";
import { indexOf, role, roleOf, trait } from "../gazetteer/uses.ts";
import { kindAt, other } from "../text/units.ts";
import { chainHash, nextInitial, nextWord, readWord, type Word } from "../text/words.ts";
import { hasBoundaries } from "./boundaries.ts";
import { type Candidate, nobody } from "./candidate.ts";
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
  found: Candidate[],
): void {
  const { buckets, bucketShift, hashTails } = gazetteer;
  let hash = firstHash;
  for (let end = firstEnd; ; end = word.end) {
    const bucket = hash >>> bucketShift;
    const last = buckets[bucket + 1] as number;
    for (let phrase = buckets[bucket] as number; phrase < last; phrase++) {
      if (hashTails[phrase] === (hash & 0xffff)) tryPhrase(gazetteer, text, start, phrase, found);
    }
    if (!hasHash(gazetteer.continuations, hash)) return;
    const next = nextWord(text, end);
    if (next < 0 || !readWord(text, next, word)) return;
    hash = chainHash(hash, word.hash);
  }
}

/** “U.S.” is found as “US”, besides what “U” alone begins. */
export function collectFromInitials(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  found: Candidate[],
): void {
  if (nextInitial(text, start + 1) < 0) return;
  readWord(text, start, word);
  collectFrom(gazetteer, text, start, word.end, word.hash, found);
}

function tryPhrase(
  gazetteer: Gazetteer,
  text: string,
  wordStart: number,
  phrase: number,
  found: Candidate[],
): void {
  const spelling = gazetteer.spellingOf(phrase);
  const start = wordStart - leadingSigns(spelling);
  const end = start < 0 ? -1 : endOfPhrase(spelling, text, start);
  if (end < 0) return;
  const traits = gazetteer.traits[phrase] as number;
  if ((traits & trait.figure) !== 0) addFigures(gazetteer, text, start, phrase, found);
  if ((traits & ~trait.figure) !== 0 && hasBoundaries(text, start, end, gazetteer.patternOf)) {
    found.push({ start, end, phrase, sentence: 0, namesakeOf: nobody });
  }
}

function leadingSigns(spelling: string): number {
  let count = 0;
  while (kindAt(spelling, count) === other) count++;
  return count;
}

/** The phrase is the first word of figures; what stands around it says which of them, if any, is here. */
function addFigures(
  gazetteer: Gazetteer,
  text: string,
  at: number,
  phrase: number,
  found: Candidate[],
): void {
  const { figures, phraseCount } = gazetteer;
  const around = surroundingsOf(text, at);
  forEachUse(gazetteer, phrase, (use) => {
    if (roleOf(use) !== role.figure) return;
    const index = indexOf(use);
    const figure = figures[index];
    const span = figure && readFigure(around, at, figure());
    if (span) found.push({ ...span, phrase: phraseCount + index, sentence: 0, namesakeOf: nobody });
  });
}
