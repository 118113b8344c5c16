import { textFrom } from "../figures/surroundings.ts";
import { decodeNumbers } from "../gazetteer/bytes.ts";
import type { CompiledCore } from "../gazetteer/compiled.ts";
import { digitSigns, numberGoesOn, pairsWithNext } from "../gazetteer/keys.ts";
import { cleanText } from "../text/clean.ts";
import { digit, foldUnit, han, isOfWord, kindAt, letter, other, unclean } from "../text/units.ts";
import {
  chainHash,
  countProclitics,
  followsProclitics,
  fullStop,
  nextWord,
  readPlainWord,
  readWord,
  type Word,
} from "../text/words.ts";

/** By what a text is known that may hold a form of a core entity, without which a page has no mentions. */
export type Sieve = {
  /** Hashes, in order. */
  keys: Uint32Array;
  /** Whether there is any place at which a key may begin. */
  any: RegExp;
  /** Find the places at which a key may begin: with a Latin letter or a digit, and with anything else. */
  latin: RegExp;
  beyond: RegExp;
  /** Amounts of core figures, at the beginning of a folded text in small letters. */
  amounts: readonly RegExp[];
};

/** Makes a stored sieve ready. */
export function openSieve({ keys, latin, beyond, amounts }: CompiledCore): Sieve {
  return {
    keys: decodeNumbers(keys),
    any: new RegExp(`${latin}|${foreign.source}`),
    latin: new RegExp(latin, "g"),
    beyond: new RegExp(beyond, "g"),
    amounts: amounts.map((amount) => new RegExp(amount, "u")),
  };
}

/** Whether a key may begin anywhere in a text. Where none does, it neither holds one nor ends in one: of most texts nothing else is asked. */
export function mayBegin(sieve: Sieve, text: string): boolean {
  return sieve.any.test(text);
}

/**
 * Whether a part of a line, cut out at any place, may hold a core form or a part of one. Never wrong when it
 * says no, but for what is cut in two: see `looseEnd`. Most pages hold none, so that most pages see nothing but
 * the regular expressions.
 */
export function mayHold(sieve: Sieve, text: string): boolean {
  // What a text ends with may go on in the next, however far an indented source sets the two apart.
  const read = text.trimEnd();
  return (
    holdsKeyWhere(sieve.latin, sieve, read) ||
    (foreign.test(read) && holdsKeyWhere(sieve.beyond, sieve, read))
  );
}

/** Letters beyond Latin-1. Most texts have none, and one range is found out faster than many. */
const foreign = /[\u0100-\u1fff\u2c00-\uffff]/;

function holdsKeyWhere(pattern: RegExp, sieve: Sieve, text: string): boolean {
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    const at = pattern.lastIndex - 1;
    if ((!isInsideWord(text, at) || followsProclitics(text, at)) && holdsKeyAt(sieve, text, at)) return true;
  }
  return false;
}

function isInsideWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return isOfWord(kind) && kindAt(text, at - 1) === kind;
}

/**
 * The end of a text that may become a core form with what the next text begins with (“<b>Taka</b>ichi”,
 * “$<b>5</b>,500”): a word or number; empty for most texts.
 */
export function looseEnd(sieve: Sieve, text: string): string {
  const start = startOfLast(text);
  const last = Math.min(start + countProclitics(text, start), text.length - 1);
  for (let at = start; at <= last; at++) if (beginsAt(sieve, text, at)) return text.slice(start);
  return "";
}

/** Where the word or number begins that a text ends with; its length where it ends otherwise. */
function startOfLast(text: string): number {
  const end = text.length;
  const kind = kindAt(text, end - 1);
  const before = kindAt(text, end - 2);
  if (kind === unclean) return Math.max(0, end - longestWord);
  if (kind === letter) return startOfWord(text, end - 1);
  if (kind === digit || (kind === other && before === digit)) return startOfNumber(text, end - 1);
  // “U.” may become “U.S.”.
  return kind === other && before === letter && kindAt(text, end - 3) !== letter ? end - 2 : end;
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (kindAt(text, start - 1) === letter) start--;
  return start;
}

function startOfNumber(text: string, at: number): number {
  let start = at;
  while (
    kindAt(text, start - 1) === digit ||
    (kindAt(text, start - 2) === digit && partsDigits(text.charCodeAt(start - 1)))
  )
    start--;
  return start;
}

function partsDigits(unit: number): boolean {
  return digitSigns.includes(String.fromCharCode(foldUnit(unit)));
}

function beginsAt({ latin, beyond }: Sieve, text: string, at: number): boolean {
  const pattern = text.charCodeAt(at) < 0x100 ? latin : beyond;
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex === at + 1;
}

/** Whether the loose end of one text and the beginning of the next may be of a core form together. */
export function mayHoldAcross(sieve: Sieve, end: string, text: string): boolean {
  const isWord = kindAt(end, end.length - 1) === letter && end.length > 1;
  // Beside letters, a word goes on with what is no letter until it has been cleaned, such as a soft hyphen.
  const goesOn = !isWord || kindAt(text, 0) === letter || kindAt(text, 0) === unclean;
  return goesOn && mayHold(sieve, end + text.slice(0, longestWord));
}

/** No spelling of a pack is longer. A word that a text has blown up beyond that, with signs nobody sees, is passed over. */
const longestWord = 120;

const word: Word = { hash: 0, end: 0 };
const next: Word = { hash: 0, end: 0 };

/** Whether the word that begins here is a key, alone or with what follows it. */
function holdsKeyAt(sieve: Sieve, text: string, at: number): boolean {
  const { keys } = sieve;
  const kind = kindAt(text, at);
  readPlainWord(text, at, word);
  const { hash, end } = word;
  if (kind === unclean || kindAt(text, end) === unclean) return holdsKeyOnceClean(sieve, text, at);
  if (kind === digit) return holdsNumber(keys, text, at) && mayBeAmount(sieve, text, at);
  if (hasKey(keys, hash)) return true;
  if (pairsWithNext(text, at, end)) return hasPair(keys, text, end, hash);
  const isUnfinished = hasKey(keys, chainHash(hash, 0));
  if (kind >= han) return isUnfinished;
  if (isUnfinished && (text.length - end <= longestGap || hasPair(keys, text, end, hash))) return true;
  // “U.S.” stands for “US”. Cut off behind a letter, a text may seem to go on with one initial more (“U.S. B|asics”).
  if (end !== at + 1 || !readWord(text, at, next)) return false;
  return hasKey(keys, next.hash) || (isUnfinished && next.end === text.length);
}

function holdsKeyOnceClean(sieve: Sieve, text: string, at: number): boolean {
  const clean = cleanText(text.slice(at, at + longestWord)).text;
  return clean !== "" && holdsKeyAt(sieve, clean, 0);
}

/** Whether the number in `word` is a key, or begins one. */
function holdsNumber(keys: Uint32Array, text: string, at: number): boolean {
  const { hash, end } = word;
  if (hasKey(keys, hash)) return true;
  // “.55” stands for “0.55”.
  const isFraction = at > 0 && text.charCodeAt(at - 1) === fullStop && kindAt(text, at - 2) !== digit;
  if (isFraction && hasKey(keys, chainHash(nought, hash))) return true;
  return numberGoesOn(text, end) && hasPair(keys, text, end, hash);
}

/** “550.000.000 thousand million”; cut off before that, a text says too little of an amount. */
const longestAmount = 30;
/** The same where a line of an indented source ends in it. */
const longestIndentedAmount = 300;

/** Keys of packs may be numbers too; of figures, the rest has to be one, as far as it can be seen. */
function mayBeAmount({ amounts }: Sieve, text: string, at: number): boolean {
  const rest = text.slice(at, at + longestIndentedAmount).replace(/\s{2,}/g, " ");
  if (rest.length < longestAmount) return true;
  const from = textFrom(rest, 0);
  return amounts.some((amount) => amount.test(from));
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
