/**
 * What a UTF-16 unit is to the matcher. Letters and digits form words that must not be cut; a unit of a
 * script without blanks is a word of its own (`han` and what follows); `unclean` units (ignorable, combining, compatibility forms) mean that
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

/** Characters that the press writes in several ways, and the one that stands for all. */
const signs: [one: number, many: string][] = [
  [space, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"],
  [0x0a, "\u2028\u2029"],
  [hyphen, "‐‑‒–—―−﹘﹣゠־"],
  [apostrophe, "´ʹʼ‘’‛′`׳"],
  [middleDot, "•‧⋅・･"],
  [0x22, "״"],
  [0x25, "﹪٪"],
  [0x2c, "٬"],
  [0x2e, "٫"],
  [0xa3, "￡"],
  [0xa5, "￥"],
  [0x20a9, "￦"],
  [0x69, "ı"],
  [0x3c3, "ς"],
  [0x9ad8, "髙"],
];
/** Where the digits of Arabic, Persian, Hindi, Bengali and Thai begin. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const oneSign = new Map([
  ...signs.flatMap(([one, many]) => Array.from(many, (sign) => [sign.charCodeAt(0), one] as const)),
  ...noughts.flatMap((nought) =>
    Array.from({ length: 10 }, (_, value) => [nought + value, 0x30 + value] as const),
  ),
]);

/** Below this the answers come from tables: Latin with all its extensions, where most of the web's text lies. */
export const tableSize = 0x250;
/** The kind of every unit there is: one look-up, whatever the script. */
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(tableSize);
const keys = new Uint16Array(tableSize);
/**
 * Kind and key in one look-up, for the loop that reads whole pages: 0 for what is no part of a word, up to
 * `lastDigitKey` for digits, the key for letters.
 */
export const wordKeys = new Uint16Array(tableSize);
export const lastDigitKey = 0x39;
/** Smaller than any digit. */
export const uncleanKey = 1;

const softHyphen = 0xad;
for (let unit = 0; unit < tableSize; unit++) {
  const base = oneSign.get(unit) ?? withoutMarks(unit);
  // An underscore joins words as letters do: names in addresses and code are not mentions.
  const isLetter = /[\p{L}_]/u.test(String.fromCharCode(unit));
  const isDigit = unit >= 0x30 && unit <= lastDigitKey;
  kinds[unit] = unit === softHyphen ? unclean : isDigit ? digit : isLetter ? letter : other;
  folded[unit] = isLetter ? base : (oneSign.get(unit) ?? unit);
  keys[unit] = isLetter ? String.fromCharCode(base).toLowerCase().charCodeAt(0) : (folded[unit] as number);
  wordKeys[unit] = isLetter || isDigit ? (keys[unit] as number) : unit === softHyphen ? uncleanKey : 0;
}

/** Where a new kind begins, beyond the table. Marks of other scripts count as letters: they stand in words. */
const ranges: [from: number, kind: number][] = [
  [tableSize, letter],
  [0x2b0, other], // modifier letters, among them apostrophes
  [0x300, unclean], // combining marks
  [0x370, letter],
  [0x5be, other], // the Hebrew hyphen
  [0x5bf, letter],
  [0x5f3, other], // and apostrophe
  [0x5f5, letter],
  [0x60c, other], // Arabic comma, semicolon, question mark, full stop
  [0x60d, letter],
  [0x61b, other],
  [0x620, letter],
  [0x640, unclean], // the stroke that draws a word out
  [0x641, letter],
  [0x653, unclean], // what composes with an alif, a waw or a ya
  [0x656, letter],
  [0x660, digit],
  [0x66a, other], // Arabic signs of percent, decimals and thousands
  [0x66e, letter],
  [0x6d4, other],
  [0x6d5, letter],
  [0x6f0, digit],
  [0x6fa, letter],
  [0x964, other], // the full stop of Hindi
  [0x966, digit],
  [0x970, letter],
  [0x9e6, digit],
  [0x9f0, letter],
  [0xe00, han], // Thai and Lao, which put no blanks between words
  [0xe50, digit],
  [0xe5a, han],
  [0xf00, letter],
  [0x1000, han], // Burmese
  [0x10a0, letter],
  [0x1100, unclean], // Hangul letters that compose
  [0x1200, letter],
  [0x1780, han], // Khmer
  [0x1800, letter],
  [0x2000, other],
  [0x200b, unclean],
  [0x2010, other],
  [0x202a, unclean],
  [0x202f, other],
  [0x2060, unclean],
  [0x2070, other],
  [0x20d0, unclean],
  [0x2100, other],
  [0x2c00, letter],
  [0x2e00, other],
  [0x2e80, unclean], // radicals, as some documents write kanji
  [0x2fe0, other],
  [0x3005, han],
  [0x3008, other],
  [0x3041, hiragana],
  [0x3099, unclean], // dakuten
  [0x309b, hiragana],
  [0x30a0, other],
  [0x30a1, katakana],
  [0x30fb, other],
  [0x30fc, katakana],
  [0x3100, letter],
  [0x3130, hangul],
  [0x3190, other],
  [0x31f0, katakana],
  [0x3200, other],
  [0x3400, han],
  [0x4dc0, other],
  [0x4e00, han],
  [0xa000, letter],
  [0xac00, hangul],
  [0xd7a4, unclean],
  [0xd800, other],
  [0xd835, unclean], // styled Latin letters
  [0xd836, other],
  [0xd840, han], // rare kanji; their second halves are `other`
  [0xd890, other],
  [0xdb40, unclean], // variation selectors
  [0xdb41, other],
  [0xf900, unclean], // compatibility kanji and ligatures
  [0xfb07, letter],
  [0xfe00, unclean],
  [0xfe10, other],
  [0xfe20, unclean],
  [0xfe30, other],
  [0xfe70, letter],
  [0xfeff, unclean],
  [0xff00, other],
  [0xff10, digit], // full-width
  [0xff1a, other],
  [0xff21, letter],
  [0xff3b, other],
  [0xff41, letter],
  [0xff5b, other],
  [0xff66, unclean], // half-width kana
  [0xffa0, other],
  [0xfff9, unclean],
  [0xfffc, other],
];
for (const [index, [from, kind]] of ranges.entries()) kinds.fill(kind, from, ranges[index + 1]?.[0]);

/** The kind of any unit. */
export function kindOf(unit: number): number {
  return kinds[unit] as number;
}

/** The kind of the unit at a place in a text; `other` before its beginning and behind its end. */
export function kindAt(text: string, at: number): number {
  // Without the comparison, the engine would have to look up what is not a number.
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] as number) : other;
}

/** Whether units of this kind make words or numbers that a match must not be cut out of. */
export function isOfWord(kind: number): boolean {
  return kind === letter || kind === digit;
}

/** As `wordKeys` for units beyond the table; negative for a unit that is a word by itself. */
export function slowKey(unit: number): number {
  const kind = kindOf(unit);
  if (kind === other) return 0;
  return kind === unclean ? uncleanKey : kind >= han ? -unit : keyOf(unit);
}

const fullWidth = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };

/** One unit in the spelling that texts are compared in: plain Latin letters (case kept), plain digits, one sign of each sort. */
export function foldUnit(unit: number): number {
  if (unit < tableSize) return folded[unit] as number;
  if (unit >= fullWidth.first && unit <= fullWidth.last) return foldUnit(unit - fullWidth.offset);
  return oneSign.get(unit) ?? (isAccented(unit) ? withoutMarks(unit) : unit);
}

/** Whether a unit is among the letters of Latin and Greek that have their accents with them; Greek capitals go without. */
function isAccented(unit: number): boolean {
  return (unit >= 0x370 && unit < 0x400) || (unit >= 0x1e00 && unit < 0x2000);
}

function withoutMarks(unit: number): number {
  return String.fromCharCode(unit).normalize("NFD").charCodeAt(0);
}

/** As `foldUnit`, in lower case. */
export function keyOf(unit: number): number {
  return unit < tableSize ? (keys[unit] as number) : lowerCase(foldUnit(unit));
}

/** Lower case of a folded unit. */
export function lowerCase(unit: number): number {
  if (unit < tableSize) return keys[unit] as number;
  if (unit >= 0x2000) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

export function isSpace(unit: number): boolean {
  return unit === space || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether a blank stands at a place in a text, of whatever width. */
export function isBlankAt(text: string, at: number): boolean {
  return foldUnit(text.charCodeAt(at)) === space;
}
