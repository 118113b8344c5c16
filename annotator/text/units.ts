/**
 * What a UTF-16 unit is to the matcher. Letters and digits form words that must not be cut; a unit of a
 * CJK script is a word of its own; `unclean` units (ignorable, combining, compatibility forms) mean that
 * the text has to go through `cleanText` first.
 */
export const other = 0;
export const letter = 1;
export const digit = 2;
export const han = 3;
export const hiragana = 4;
export const katakana = 5;
export const hangul = 6;
export const unclean = 7;

export const space = 0x20;
export const hyphen = 0x2d;
export const apostrophe = 0x27;
export const middleDot = 0xb7;

/** Below this the answers come from tables: Latin with all its extensions, where most of the web's text lies. */
export const tableSize = 0x250;
export const kinds = new Uint8Array(tableSize);
/** The unit a word is hashed by: without diacritics, in lower case. */
export const keys = new Uint16Array(tableSize);
const folded = new Uint16Array(tableSize);
/**
 * Kind and key in one look-up, for the loop that reads whole pages: 0 for what is no part of a word, up to
 * `lastDigitKey` for digits, the key for letters.
 */
export const wordKeys = new Uint16Array(tableSize);
export const lastDigitKey = 0x39;
/** Smaller than any digit. */
export const uncleanKey = 1;

const underscore = 0x5f;
const softHyphen = 0xad;
for (let unit = 0; unit < tableSize; unit++) {
  const base = unit < 0x80 ? unit : String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
  const isDigit = unit >= 0x30 && unit <= 0x39;
  const lower = String.fromCharCode(base).toLowerCase();
  const isLetter = unit === underscore || (base >= 0xc0 && base !== 0xd7 && base !== 0xf7) || (base | 0x20) >= 0x61 && (base | 0x20) <= 0x7a && base >= 0x41;
  kinds[unit] = unit === softHyphen ? unclean : isDigit ? digit : isLetter ? letter : other;
  folded[unit] = base < 0x80 || isLetter ? base : foldSign(unit);
  keys[unit] = isLetter ? lower.charCodeAt(0) : (folded[unit] as number);
  wordKeys[unit] = isLetter || isDigit ? (keys[unit] as number) : unit === softHyphen ? uncleanKey : 0;
}

/** As `wordKeys` for units beyond the table; negative for a unit that is a word by itself. */
export function slowKey(unit: number): number {
  if (unit >= 0x2010 && unit <= 0x2027) return 0;
  const kind = kindOf(unit);
  return kind === other ? 0 : kind === unclean ? uncleanKey : kind >= han ? -unit : keyOf(unit);
}

/** The kind of any unit. */
export function kindOf(unit: number): number {
  if (unit < tableSize) return kinds[unit] as number;
  if (unit < 0x2e80) return kindInAlphabets(unit);
  if (unit < 0xac00) return kindInCjk(unit);
  if (unit <= 0xd7a3) return hangul;
  return kindBeyond(unit);
}

function kindInAlphabets(unit: number): number {
  if (unit >= 0x2000 && unit < 0x2c00) {
    const ignorable = (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f);
    return ignorable || (unit >= 0x20d0 && unit <= 0x20ff) ? unclean : other;
  }
  if (unit >= 0x300 && unit < 0x370) return unclean;
  if (unit >= 0x1100 && unit < 0x1200) return unclean;
  if ((unit >= 0x2b0 && unit < 0x300) || unit === 0x60c || unit === 0x61b || unit === 0x61f || unit === 0x1680) return other;
  return letter;
}

function kindInCjk(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return han;
  if (unit >= 0x3041 && unit < 0x30a0) return unit === 0x3099 || unit === 0x309a ? unclean : hiragana;
  if (unit > 0x30a0 && unit <= 0x30ff) return unit === 0x30fb ? other : katakana;
  if (unit < 0x2fe0) return unclean;
  if (unit < 0x3041) return unit >= 0x3005 && unit <= 0x3007 ? han : other;
  if (unit < 0x3130) return letter;
  if (unit < 0x3190) return hangul;
  if (unit < 0x3400) return unit >= 0x31f0 && unit < 0x3200 ? katakana : other;
  if (unit < 0x4dc0) return han;
  return unit < 0x4e00 ? other : letter;
}

function kindBeyond(unit: number): number {
  if (unit < 0xd800) return unclean;
  if (unit < 0xe000) return kindOfSurrogate(unit);
  if (unit < 0xf900) return other;
  if (unit < 0xfb07) return unclean;
  if (unit < 0xfe00) return letter;
  if (unit < 0xfe10 || (unit >= 0xfe20 && unit < 0xfe30) || unit === 0xfeff) return unclean;
  if (unit < 0xfe70) return other;
  if (unit < 0xff00) return letter;
  if (unit >= 0xff66 && unit < 0xffa0) return unclean;
  if (unit >= 0xfff9 && unit < 0xfffc) return unclean;
  if (unit >= 0xff5f) return other;
  return kinds[unit - 0xfee0] as number;
}

/** Rare kanji lie in planes 2 and 3, styled Latin letters behind D835, variation selectors behind DB40. */
function kindOfSurrogate(unit: number): number {
  if (unit === 0xd835 || unit === 0xdb40) return unclean;
  return unit >= 0xd840 && unit < 0xd890 ? han : other;
}

/** One unit in the spelling that texts are compared in: plain Latin letters (case kept), plain digits, one kind of each sign. */
export function foldUnit(unit: number): number {
  if (unit < tableSize) return folded[unit] as number;
  if (unit >= 0x1e00 && unit < 0x2000) return String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  return foldSign(unit);
}

/** As `foldUnit`, in lower case. */
export function keyOf(unit: number): number {
  if (unit < tableSize) return keys[unit] as number;
  return lowerCase(foldUnit(unit));
}

/** Lower case of a folded unit. */
export function lowerCase(unit: number): number {
  if (unit < tableSize) return keys[unit] as number;
  if (unit >= 0x2000) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function foldSign(unit: number): number {
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680 ? space : unit === 0xb4 || unit === 0x2bc || unit === 0x2b9 ? apostrophe : unit;
  if (unit <= 0x200a || unit === 0x202f || unit === 0x205f || unit === 0x3000) return space;
  if (unit === 0x2028 || unit === 0x2029) return 0x0a;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xfe58 || unit === 0xfe63 || unit === 0x30a0) return hyphen;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032) return apostrophe;
  if (unit === 0x2022 || unit === 0x2027 || unit === 0x22c5 || unit === 0x30fb || unit === 0xff65) return middleDot;
  if (unit === 0xfe6a) return 0x25;
  if (unit === 0xffe5) return 0xa5;
  if (unit === 0xffe1) return 0xa3;
  if (unit === 0xffe6) return 0x20a9;
  return unit;
}

export function isSpace(unit: number): boolean {
  return unit === space || (unit >= 0x09 && unit <= 0x0d);
}
