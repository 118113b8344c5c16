import {
  foldUnit,
  han,
  hyphen,
  isOfWord,
  isSpace,
  keyOf,
  kindAt,
  kindOf,
  letter,
  middleDot,
  other,
} from "./units.ts";

/**
 * The matcher goes from word to word: a run of letters, a run of digits, or a single unit of a CJK
 * script. Signs and blanks between words do not enter the hash; `endOfPhrase` judges them.
 */
export type Word = { hash: number; end: number };

/** More signs than this between two words and they are not one name; blanks may be many in an indented source. */
const mostSigns = 24;

export function hashStep(hash: number, key: number): number {
  return ((hash << 5) - hash + key) | 0;
}

export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The hash of several words in a row, from that of all but the last and that of the last. */
export function chainHash(before: number, word: number): number {
  return finishHash((Math.imul(before, 0x9e3779b1) + word) | 0);
}

/** Reads the word at `at` into `word`, letter by letter; false where there is none. */
export function readPlainWord(text: string, at: number, word: Word): boolean {
  const kind = at < text.length ? kindAt(text, at) : other;
  if (kind === other) return false;
  let hash = hashStep(0, keyOf(text.charCodeAt(at)));
  let end = at + 1;
  if (kind < han) {
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (kindOf(unit) !== kind) break;
      hash = hashStep(hash, keyOf(unit));
    }
  }
  word.end = end;
  word.hash = finishHash(hash);
  return true;
}

/** The same, but “U.S.”, “U. S.” and “US” are one word. */
export function readWord(text: string, at: number, word: Word): boolean {
  if (!readPlainWord(text, at, word)) return false;
  if (word.end === at + 1 && isCapital(text, at)) readInitials(text, at, word);
  return true;
}

function readInitials(text: string, at: number, word: Word): void {
  let hash = hashStep(0, keyOf(text.charCodeAt(at)));
  for (let next = nextInitial(text, word.end); next > 0; next = nextInitial(text, word.end)) {
    hash = hashStep(hash, keyOf(text.charCodeAt(next)));
    word.end = next + 1;
  }
  word.hash = finishHash(hash);
}

/** Where the next letter of a dotted abbreviation stands, if `at` is the dot that leads to it; else -1. */
export function nextInitial(text: string, at: number): number {
  if (at + 1 >= text.length || text.charCodeAt(at) !== fullStop) return -1;
  const next = text.charCodeAt(at + 1) === 0x20 ? at + 2 : at + 1;
  if (next >= text.length || !isCapital(text, next)) return -1;
  const after = next + 1 < text.length ? kindAt(text, next + 1) : other;
  return isOfWord(after) ? -1 : next;
}

export const fullStop = 0x2e;

export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return kindOf(unit) === letter && foldUnit(unit) !== keyOf(unit);
}

/** Most words of a text are small and most forms are names, so that small words have sets of their own. */
export function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** What Arabic and Hebrew write as one letter with the next word: “and”, “so”, “to”, “in”, “like”, “from”, “the”, “that”. */
const proclitics = "وفبلكובלמהשכ";
/** “And to”, “that in”. */
const mostProclitics = 2;

function isProclitic(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x5d0 && unit <= 0x648 && proclitics.includes(text.charAt(at));
}

/** With how many proclitics a word begins, or may begin. */
export function countProclitics(text: string, at: number): number {
  let count = 0;
  while (count < mostProclitics && isProclitic(text, at + count)) count++;
  return count;
}

/** Whether nothing but proclitics stands before a place in a word. */
export function followsProclitics(text: string, at: number): boolean {
  let before = at;
  while (before > at - mostProclitics && isProclitic(text, before - 1)) before--;
  if (before === at) return false;
  return !isOfWord(kindAt(text, before - 1));
}

/** The start of the next word behind signs and blanks, or -1. */
export function nextWord(text: string, at: number): number {
  let signs = 0;
  for (let next = at; next < text.length && signs < mostSigns; next++) {
    const unit = text.charCodeAt(next);
    if (kindOf(unit) !== other) return next;
    if (!isSpace(unit)) signs++;
  }
  return -1;
}

/** The signs that may stand between the words of a name. */
export function isJoint(unit: number): boolean {
  return isSpace(unit) || unit === hyphen || unit === middleDot || unit === 0x3d || unit === 0x2f;
}
