import type { PatternOf } from "../languages/open-patterns.ts";
import { foldText } from "../text/fold-text.ts";
import { foldUnit, han, hangul, hyphen, isBlankAt, kindAt, kindOf, letter } from "../text/units.ts";
import { fullStop, isCapital } from "../text/words.ts";

type KnownWords = { has(word: string): boolean; hasInitial(letter: string): boolean };

/**
 * Whether the words behind a bare name give it to someone else: 高市太郎, “Takaichi J.”, “Mori Kenji”. `known` are the
 * person's own names.
 */
export function isNamesakeByWhatFollows(
  text: string,
  start: number,
  end: number,
  known: KnownWords,
  patternOf: PatternOf,
): boolean {
  const script = kindAt(text, start);
  if (script === han) return isFollowedByGivenName(text, end, patternOf);
  if (script === hangul) return patternOf("koreanGivenName").test(squeezed(text, end, end + 10));
  if (!mayPrecedeName(text, end)) return false;
  const after = squeezed(text, end, end + 40);
  const behind = initialBehind.exec(after);
  if (behind !== null) return !known.hasInitial((behind[1] ?? behind[2] ?? "").toLowerCase());
  const given = nameBehind.exec(after)?.[1]?.toLowerCase();
  if (given === undefined || known.has(given) || !patternOf("japaneseInLatin").test(given)) return false;
  return !isTitleCase(text, start, end, "", patternOf) && !isAmongGermanWords(text, start, end, patternOf);
}

/**
 * Whether the words before a bare name give it to someone else: “Ryo Takaichi”, “Mary L. Trump”.
 * `known` are words before the name that do not make another: the person's own names, titles, small words.
 */
export function isNamesakeByWhatPrecedes(
  text: string,
  start: number,
  end: number,
  known: KnownWords,
  patternOf: PatternOf,
): boolean {
  if (!mayFollowName(text, start)) return false;
  if (isStranger(text, end, patternOf)) return true;
  const before = squeezed(text, start - 60, start);
  const initial = loneInitial.exec(before)?.[1];
  if (initial !== undefined && !patternOf("honorific").test(before.toLowerCase()))
    return !known.hasInitial(initial.toLowerCase());
  const given = givenName.exec(before)?.[1];
  if (given === undefined || !isNameShaped(given) || known.has(given.toLowerCase())) return false;
  if (isOrdinary(given, before, patternOf)) return false;
  // In Cyrillic, sentences begin with any word, and places stand before names.
  if (/\p{Script=Cyrillic}/u.test(given))
    return patternOf("japaneseInCyrillic").test(given.toLowerCase()) && !beginsSentence(before);
  return (
    isIntroduced(before, given, patternOf) ||
    !(isTitleCase(text, start, end, given, patternOf) || isAmongGermanWords(text, start, end, patternOf))
  );
}

/** Whether a name is introduced as somebody’s of whom nothing was said: “a Mr. Mori who sells eels”. */
export function isStranger(text: string, end: number, patternOf: PatternOf): boolean {
  return patternOf("stranger").test(squeezed(text, end - 80, end).toLowerCase());
}

/** A stretch of a text with one blank where there are several, as in sources that are indented. */
function squeezed(text: string, from: number, to: number): string {
  return foldText(text, from, to).replace(/\s{2,}|[^\S ]/g, " ");
}

/** Whether what stands before the given name says that it is one: “Prof. Emi Mori”, “By Emi Mori”. */
function isIntroduced(before: string, given: string, patternOf: PatternOf): boolean {
  const ahead = before.slice(0, before.lastIndexOf(given));
  return patternOf("honorific").test(ahead.toLowerCase()) || patternOf("byline").test(ahead);
}

/** The cheap question first: does a capitalised word or an initial stand before? */
function mayFollowName(text: string, start: number): boolean {
  let at = start - 1;
  // Across the end of a line stands the end of a headline more often than a first name.
  while (at >= 0 && isBlankAt(text, at)) at--;
  if (at < 0 || at === start - 1) return false;
  if (text.charCodeAt(at) === fullStop) return true;
  while (at > 0 && isNamePart(text.charCodeAt(at - 1))) at--;
  return isCapital(text, at);
}

/** The same of what follows: does a capitalised word or an initial stand there, perhaps behind a comma? */
function mayPrecedeName(text: string, end: number): boolean {
  const from = text.charCodeAt(end) === comma ? end + 1 : end;
  let at = from;
  while (isBlankAt(text, at)) at++;
  return at > from && isCapital(text, at);
}

function isNamePart(unit: number): boolean {
  return kindOf(unit) === letter || foldUnit(unit) === hyphen;
}

const comma = 0x2c;

/** A capitalised word directly before, perhaps with an initial between. */
const givenName = /(?:^|[^\p{L}\p{N}'’-])(\p{Lu}[\p{L}-]*)(?: \p{Lu}\.)? $/u;

/** “H. Takaichi”, and not “U.S. Takaichi”. */
const loneInitial = /(?:^|[^\p{L}\p{N}.’'-])(?<!\p{Lu}\p{L}* )(\p{Lu})\. $/u;

/** “Takaichi J.”, as lists have it, and “Takaichi, J. & …”, as references have it. */
const initialBehind = /^(?: (\p{Lu})\.(?!\p{L})|, (\p{Lu})\.(?:[ -]?\p{Lu}\.)* ?(?:[,;&(]|and\b))/u;

/** Not “PM” or “LDP”, not “US-Präsident”. */
function isNameShaped(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word);
}

/** Participles and adverbs that begin a sentence, and German and Romance offices. */
function isOrdinary(word: string, before: string, patternOf: PatternOf): boolean {
  if (patternOf("office").test(word.toLowerCase())) return true;
  return beginsSentence(before) && /(?:ing|ed|ly)$/.test(word);
}

/** Whether the word before the name is the first of its sentence. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?:…]["“”»)]* )[^\p{L}]*\p{Lu}[\p{L}-]*(?: \p{Lu}\.)? $/u.test(before);
}

/** In a headline with capitals throughout, a capital says nothing. Words around `given` and the name are asked. */
function isTitleCase(text: string, start: number, end: number, given: string, patternOf: PatternOf): boolean {
  const before = text.slice(
    Math.max(0, start - given.length - 1 - reach),
    Math.max(0, start - given.length - 1),
  );
  const around = `${before.split(endOfLine).pop()} ${text.slice(end, end + reach).split(endOfLine)[0]}`;
  const words = (around.match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => !patternOf("tellsNoCase").test(word.toLowerCase()),
  );
  const capitals = words.filter((word) => isCapital(word, 0)).length;
  return words.length >= fewestWords && capitals >= words.length * 0.8;
}

/** The capitals of fewer words say nothing about a headline: they may be names as well. */
const fewestWords = 2;

/** In German a capital before a name says nothing, for every noun has one; and a text does not always say that it is German. */
function isAmongGermanWords(text: string, start: number, end: number, patternOf: PatternOf): boolean {
  const around = text.slice(Math.max(0, start - reach), end + reach);
  return patternOf("germanWords").test(around.toLowerCase());
}

const reach = 100;
const endOfLine = /[.!?:;]\s|\n/;

/** “Mori Kenji”, in the order of Japan. With another capital behind it, it may begin the next person's name. */
const nameBehind = /^ (\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}'’-]| \p{Lu})/u;

/** What else follows a surname in kanji (offices, 政権, 派 …) does not end like a given name. */
function isFollowedByGivenName(text: string, end: number, patternOf: PatternOf): boolean {
  const after = text.slice(end, end + 8);
  return patternOf("kanjiGivenName").test(after) || patternOf("addressedGivenName").test(after);
}
