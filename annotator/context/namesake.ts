import { foldText } from "../text/fold-text.ts";
import { foldUnit, han, hyphen, kindAt, kindOf, letter, space } from "../text/units.ts";
import { fullStop, isCapital } from "../text/words.ts";

/**
 * Whether the words around a bare name give it to someone else: “Ryo Takaichi”, “Mary L. Trump”, 高市太郎.
 * `known` are words before the name that do not make another: the person's own names, titles, small words.
 */
export function isNamesake(
  text: string,
  start: number,
  end: number,
  known: { has(word: string): boolean },
): boolean {
  if (kindAt(text, start) === han) return isFollowedByGivenName(text, end);
  if (!mayFollowName(text, start)) return false;
  const before = foldText(text, start - 40, start).replace(/\s+/g, " ");
  const given = givenName.exec(before)?.[1];
  if (given === undefined || !isNameShaped(given) || known.has(given.toLowerCase())) return false;
  return !isOrdinary(given, before) && !isTitleCase(text, start, end, given);
}

/** The cheap question first: does a capitalised word or an initial stand before? */
function mayFollowName(text: string, start: number): boolean {
  let at = start - 2;
  // Across the end of a line stands the end of a headline more often than a first name.
  if (at < 0 || foldUnit(text.charCodeAt(start - 1)) !== space) return false;
  if (text.charCodeAt(at) === fullStop) return true;
  while (at > 0 && isNamePart(text.charCodeAt(at - 1))) at--;
  return isCapital(text, at);
}

function isNamePart(unit: number): boolean {
  return kindOf(unit) === letter || foldUnit(unit) === hyphen;
}

/** A capitalised word directly before, perhaps with an initial between. */
const givenName = /(?:^|[^\p{L}\p{N}'’-])(\p{Lu}[\p{L}-]*)(?: \p{Lu}\.)? $/u;

/** Not “PM” or “LDP”, not “US-Präsident”. */
function isNameShaped(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word);
}

/** Offices of Romance languages, and what German calls persons by. */
const office =
  /(?:minist(?:er|r[aoe])|sident(?:e|a)?|chef|kanzler|kandidat|politiker)(?:in|s|en)?$|(?:er|or|ist|eg)in$|ende[rn]?$/i;

/** Participles and adverbs that begin a sentence, and German and Romance offices. */
function isOrdinary(word: string, before: string): boolean {
  if (office.test(word)) return true;
  const beginsSentence = /(?:^|[.!?:"“”»] )[^\p{L}]*\p{Lu}[\p{L}-]*(?: \p{Lu}\.)? $/u.test(before);
  return beginsSentence && /(?:ing|ed|ly)$/.test(word);
}

/** In a headline with capitals throughout, a capital says nothing. Words around `given` and the name are asked. */
function isTitleCase(text: string, start: number, end: number, given: string): boolean {
  const before = text.slice(
    Math.max(0, start - given.length - 1 - reach),
    Math.max(0, start - given.length - 1),
  );
  const around = `${before.split(/[.!?:;]\s/).pop()} ${text.slice(end, end + reach).split(/[.!?:;]\s/)[0]}`;
  const words = (around.match(/\p{L}{2,}/gu) ?? []).filter((word) => !smallWords.test(word));
  return words.length > 0 && words.filter((word) => isCapital(word, 0)).length >= words.length * 0.8;
}

const reach = 100;
const smallWords = /^(?:of|to|in|on|at|by|as|or|the|and|for|but|nor|with|from|over|a|an)$/i;

/**
 * A given name in kanji is one to three characters that end like one, and then an honorific or no kanji
 * at all. What else follows a surname (offices, 政権, 派 …) does not end so.
 */
function isFollowedByGivenName(text: string, end: number): boolean {
  const after = text.slice(end, end + 8);
  return kanjiGivenName.test(after) || addressedGivenName.test(after);
}

const kanjiGivenName =
  /^[\u4e00-\u9fff々]{0,2}(?:[子美恵江代香奈菜郎太朗介輔助男夫雄彦樹也哉斗翔希沙織里紗衣穂佳花華音蔵吾悟孝誠徹豊剛勇昭章晃伸哲])(?:(?:氏|さん|ちゃん|くん|君|様|選手|容疑者|被告|監督|教授|博士|先生|議員|アナ)|(?![\u4e00-\u9fff々]))/;

/**
 * Any given name will do before what only persons are called by: 高市真帆選手, 高市あかねさん. Kana before さん must not be
 * a particle (高市のお母さん) or kin (高市おばさん).
 */
const addressedGivenName =
  /^(?:[\u4e00-\u9fff々]{1,3}(?:選手|投手|容疑者|被告|准?教授|アナ|ちゃん|くん)|(?![のをがにでとへ])(?!.{0,2}(?:みな|おば|おじ|おく|ねえ|にい|かあ|とう|じい|ばあ))[ぁ-ゖ]{2,4}(?:さん|ちゃん|くん|選手|投手|容疑者|被告|教授|アナ))/;
