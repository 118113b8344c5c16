import { digit, han, kindAt, letter, other } from "../text/units.ts";
import { chainHash, isCapital, nextWord, readWord, type Word } from "../text/words.ts";

/** A word, or two units of a script without blanks, by which a text is known that may hold a phrase. */
type Key = { hashes: readonly [number, ...number[]]; beginning: string; worth: number };

/**
 * The keys of many phrases: every text that holds one of the phrases holds a key of it. Few and rare words
 * serve best, so that a phrase takes the key of another where it can (“Sanae Takaichi” has “Takaichi”).
 */
export class Keys {
  readonly #chosen = new Map<number, Key>();
  readonly #open: Key[][] = [];

  /** Adds a phrase in canonical spelling, or the beginning of a number. */
  add(spelling: string, isNumber = false): void {
    const keys = keysIn(spelling, isNumber);
    if (keys.length > 1) this.#open.push(keys);
    for (const key of keys.length === 1 ? keys : []) this.#choose(key);
  }

  /** The hashes of all keys, and the three units that each begins with, or fewer and blanks. */
  settle(): { hashes: number[]; beginnings: string[] } {
    for (const keys of this.#open) {
      this.#choose(keys.find(({ hashes: [hash] }) => this.#chosen.has(hash)) ?? worthiest(keys));
    }
    const chosen = [...this.#chosen.values()];
    return {
      hashes: chosen.flatMap(({ hashes }) => hashes),
      beginnings: [...new Set(chosen.map(({ beginning }) => beginning))],
    };
  }

  #choose(key: Key): void {
    const known = this.#chosen.get(key.hashes[0]);
    // Where one phrase wants a capital and another does not, the text may have either.
    if (!known || !isCapital(key.beginning, 0)) this.#chosen.set(key.hashes[0], key);
  }
}

const word: Word = { hash: 0, end: 0 };
const next: Word = { hash: 0, end: 0 };

/** What may serve as the key of a phrase: its words, and its pairs of units. A number has its beginning. */
function keysIn(spelling: string, isNumber: boolean): Key[] {
  const words: Key[] = [];
  const pairs: Key[] = [];
  let lone: Key | undefined;
  for (let at = nextWord(spelling, 0); at >= 0; at = nextWord(spelling, word.end)) {
    readWord(spelling, at, word);
    const { hash, end } = word;
    const kind = kindAt(spelling, at);
    if (isNumber ? numberGoesOn(spelling, end) : pairsWithNext(spelling, at, end)) {
      readWord(spelling, nextWord(spelling, end), next);
      // A text may set two units apart, or end between them; then the first one has to do.
      const apart = kind === digit ? [] : [chainHash(hash, 0)];
      pairs.push({
        hashes: [chainHash(hash, next.hash), ...apart],
        beginning: beginningOf(spelling, at, spelling.length),
        worth: worthOfPair(pairs.length),
      });
      if (isNumber) return pairs;
    } else if (kind < han) words.push(wordKey(spelling, at, word));
    else lone = { hashes: [hash], beginning: beginningOf(spelling, at, end), worth: 0 };
  }
  if (words.length + pairs.length === 0) return lone ? [lone] : [];
  return [...words, ...pairs];
}

function wordKey(spelling: string, at: number, { hash, end }: Word): Key {
  const beginning = beginningOf(spelling, at, end);
  // Names are rarer than other words of their length.
  const worth = (end - at) * (isCapital(spelling, at) ? 2 : 1);
  const isAbbreviation = isCapital(spelling, at) && isCapital(spelling, at + 1);
  if (!isAbbreviation) return { hashes: [hash], beginning, worth };
  // A text may end inside of “U.S.”.
  readWord(spelling.charAt(at), 0, next);
  return { hashes: [hash, chainHash(next.hash, 0)], beginning, worth };
}

/** The first three units of a key, with blanks where it has fewer: by two, each “first” would look like a “five”. */
function beginningOf(spelling: string, at: number, end: number): string {
  return spelling.slice(at, Math.min(end, at + 3)).padEnd(3);
}

/** Whether a unit of a script without blanks is directly followed by another. */
export function pairsWithNext(text: string, start: number, end: number): boolean {
  return kindAt(text, start) >= han && kindAt(text, end) >= han;
}

/** Signs between the digits of one number, folded; a line break or a dash stands between two numbers. */
export const digitSigns = " .,'·";

/** Whether a number is followed by a unit (“5千”), or by a sign and more of it (“5,500”, “0.55”, “five-hundred”). */
export function numberGoesOn(text: string, end: number): boolean {
  const kind = kindAt(text, end);
  if (kind !== other) return kind >= han;
  const next = kindAt(text, end + 1);
  return next === digit || next === letter;
}

/** Most words of such scripts have two units, so that a pair that begins with the second is the rarest. */
function worthOfPair(index: number): number {
  return index === 1 ? 9 : 8;
}

function worthiest(keys: readonly Key[]): Key {
  return keys.reduce((best, key) => (key.worth > best.worth ? key : best));
}
