import { decodeNumbers } from "../gazetteer/bytes.ts";
import type { CompiledCore } from "../gazetteer/compiled.ts";
import { initialsTable } from "../gazetteer/initials.ts";
import { numberGoesOn, pairsWithNext } from "../gazetteer/keys.ts";
import { cleanText } from "../text/clean.ts";
import { digit, han, keyOf, kindOf, letter, other, space, unclean } from "../text/units.ts";
import { chainHash, fullStop, nextWord, readPlainWord, readWord, type Word } from "../text/words.ts";

/** By what a text is known that may hold a form of a core entity, without which a page has no mentions. */
export type Sieve = {
  /** Hashes, in order. */
  keys: Uint32Array;
  /** For each unit, 1 where a key may begin with it, or where it has to be cleaned before anyone can tell. */
  initials: Uint8Array;
  /** 1 for what the first two letters of a key come to. */
  beginnings: Uint8Array;
};

/** Makes a stored sieve ready. */
export function openSieve({ keys, beginnings }: CompiledCore): Sieve {
  const table = new Uint8Array(beginningsSize);
  const initials = new Set<string>();
  for (let at = 0; at < beginnings.length; at += 2) {
    initials.add(beginnings.charAt(at));
    table[codeOfBeginning(beginnings, at)] = 1;
  }
  return { keys: decodeNumbers(keys), initials: initialsTable(initials), beginnings: table };
}

const beginningsSize = 4096;

function codeOfBeginning(text: string, at: number): number {
  return (keyOf(text.charCodeAt(at)) * 31 + keyOf(text.charCodeAt(at + 1))) & (beginningsSize - 1);
}

/**
 * Whether a part of a line, cut out at any place, may hold a core form or a part of one. Never wrong when it
 * says no, but for what is cut in two: see `mayHoldAcross`. Most pages hold none, so that this is the loop
 * most pages see: one look-up a unit, and few words read.
 */
export function mayHold(sieve: Sieve, text: string): boolean {
  const { keys, initials } = sieve;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (initials[text.charCodeAt(at)] === 0) continue;
    const kind = kindOf(text.charCodeAt(at));
    if (kind === unclean) return mayHold(sieve, cleanText(text).text);
    if (mayBegin(sieve, text, at, kind) && holdsKeyAt(keys, text, at, kind)) return true;
  }
  return false;
}

/** Whether a key may begin here, by the unit before and the unit behind. */
function mayBegin({ beginnings }: Sieve, text: string, at: number, kind: number): boolean {
  if (kind >= han) return true;
  if (at > 0 && kindOf(text.charCodeAt(at - 1)) === kind) return false;
  if (kind !== letter || kindOf(text.charCodeAt(at + 1)) !== letter) return true;
  return beginnings[codeOfBeginning(text, at)] === 1;
}

/**
 * Whether a word or number that one text begins and the next goes on with (“<b>Taka</b>ichi”, “$<b>5</b>,500”)
 * may be of a core form.
 */
export function mayHoldAcross(sieve: Sieve, before: string, after: string): boolean {
  const end = before.length;
  const kind = kindOf(before.charCodeAt(end - 1));
  if (kind === letter) return kindOf(after.charCodeAt(0)) === letter && mayHoldJoined(sieve, before, after);
  if (kind === unclean) return mayHold(sieve, before.slice(-longestWord) + after.slice(0, longestWord));
  const isNumber = kind === digit || (kind === other && kindOf(before.charCodeAt(end - 2)) === digit);
  return isNumber && mayHold(sieve, before.slice(-longestNumber) + after.slice(0, longestNumber));
}

/** No word of a pack is longer, and no beginning of a number that is a key. */
const longestWord = 120;
const longestNumber = 12;

function mayHoldJoined(sieve: Sieve, before: string, after: string): boolean {
  let start = before.length - 1;
  while (start > 0 && kindOf(before.charCodeAt(start - 1)) === letter) start--;
  if (sieve.initials[before.charCodeAt(start)] === 0) return false;
  return mayHold(sieve, before.slice(start) + after.slice(0, longestWord));
}

const word: Word = { hash: 0, end: 0 };
const next: Word = { hash: 0, end: 0 };

/** Whether the word that begins here is a key, alone or with what follows it. */
function holdsKeyAt(keys: Uint32Array, text: string, at: number, kind: number): boolean {
  readPlainWord(text, at, word);
  const { hash, end } = word;
  if (hasKey(keys, hash)) return true;
  if (kind === digit) {
    // “.55” stands for “0.55”.
    const isFraction = text.charCodeAt(at - 1) === fullStop && kindOf(text.charCodeAt(at - 2)) !== digit;
    if (isFraction && hasKey(keys, chainHash(nought, hash))) return true;
    return numberGoesOn(text, end) && hasPair(keys, text, end, hash);
  }
  if (pairsWithNext(text, at, end)) return hasPair(keys, text, end, hash);
  const isUnfinished = hasKey(keys, chainHash(hash, 0));
  if (kind >= han) return isUnfinished;
  if (isUnfinished && (text.length - end <= longestGap || hasPair(keys, text, end, hash))) return true;
  // “U.S.” stands for “US”.
  return end === at + 1 && readWord(text, at, next) && hasKey(keys, next.hash);
}

/** A full stop and a blank may stand between the letters of an abbreviation. */
const longestGap = 2;

function hasPair(keys: Uint32Array, text: string, end: number, first: number): boolean {
  const at = nextWord(text, end);
  return at >= 0 && readPlainWord(text, at, next) && hasKey(keys, chainHash(first, next.hash));
}

readPlainWord("0", 0, word);
const nought = word.hash;

function hasKey(keys: Uint32Array, hash: number): boolean {
  const wanted = hash >>> 0;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return keys[low] === wanted;
}

/** Whether two neighbouring texts leave no blank between them. */
export function adjoin(before: string, after: string): boolean {
  return isInk(before.charCodeAt(before.length - 1)) && isInk(after.charCodeAt(0));
}

function isInk(unit: number): boolean {
  return unit > space && unit !== noBreakSpace;
}

const noBreakSpace = 0xa0;
