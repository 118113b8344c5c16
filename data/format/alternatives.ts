/*
 * Many ways of writing a name differ in a word or two. A phrase (a form, a decoy, evidence) may give those as
 * alternatives, of which one may be empty: “tariffs on [Japanese |][cars|autos]” stands for four spellings.
 */

/** The most spellings that one phrase may stand for, and the most characters of each. */
export const mostSpellings = 500;
export const longestSpelling = 120;

/** All spellings that a phrase stands for: most stand for themselves alone. */
export function spellingsOf(phrase: string): string[] {
  if (!phrase.includes("|")) return [phrase];
  const spellings = partsOf(phrase).reduce<string[]>(
    (begun, part) => begun.flatMap((beginning) => part.map((one) => beginning + one)),
    [""],
  );
  return spellings.map((spelling) => spelling.replaceAll(/\s+/g, " ").trim());
}

/** The same forms with one spelling each. */
export function spelledOut<F extends { text: string }>(forms: readonly F[]): F[] {
  return forms.flatMap((form) =>
    form.text.includes("|") ? spellingsOf(form.text).map((text) => ({ ...form, text })) : [form],
  );
}

/**
 * Every word that a spelling of the phrase has. Alternatives are multiplied only where no blank parts them: all
 * spellings of a phrase may be hundreds.
 */
export function wordsOf(phrase: string): string[] {
  const parts = phrase.includes("|") ? phrase.split(blankOutside) : [phrase];
  return parts
    .flatMap(spellingsOf)
    .flatMap((spelling) => spelling.split(/\s+/))
    .filter(Boolean);
}

/** A blank that no bracket has around it. */
const blankOutside = /\s+(?![^[\]]*\])/;

/** How many spellings a phrase stands for, without writing them out. Of one with a fault it says nothing. */
export function countSpellings(phrase: string): number {
  return phrase.includes("|") ? extentOf(phrase).count : 1;
}

type PhraseFault = "alternatives" | "two-letters" | "short-spelling";

/** What is wrong with a phrase, as the rule it breaks; null where nothing is. Each spelling has so many letters at least. */
export function phraseFault(phrase: string, fewest: 1 | 2 = 1): PhraseFault | null {
  if (!phrase.includes("|")) return spellingFault(phrase, fewest);
  const { count, least, most, isSound } = extentOf(phrase);
  if (!isSound || count > mostSpellings) return "alternatives";
  // A pack has thousands of phrases: only what is doubtful is written out.
  if (least >= fewest && most <= longestSpelling) return null;
  return (
    spellingsOf(phrase)
      .map((spelling) => spellingFault(spelling, fewest))
      .find(Boolean) ?? null
  );
}

function spellingFault(spelling: string, fewest: number): PhraseFault | null {
  if (spelling === "") return "alternatives";
  if (spelling.length <= 2 && [...spelling].length < fewest) return "two-letters";
  return spelling.length > longestSpelling ? "short-spelling" : null;
}

/** The parts of a phrase one behind the other, each with its alternatives; what is fixed has one. */
function partsOf(phrase: string): string[][] {
  const parts: string[][] = [];
  let at = 0;
  for (let opens = phrase.indexOf("["); opens >= 0; opens = phrase.indexOf("[", opens + 1)) {
    if (!hasChoice(phrase, opens)) continue;
    const end = phrase.indexOf("]", opens);
    parts.push([phrase.slice(at, opens)], phrase.slice(opens + 1, end).split("|"));
    at = end + 1;
  }
  return [...parts, [phrase.slice(at)]];
}

/** How many spellings there are, and between which lengths they lie: without blanks, and with all of them. */
type Extent = { count: number; least: number; most: number; isSound: boolean };

/** Looks at each character once, and makes nothing of it: this is done to every phrase of a pack. */
function extentOf(phrase: string): Extent {
  const extent = { count: 1, least: 0, most: 0, isSound: true };
  let choices = 0;
  let shortest = 0;
  let longest = 0;
  let letters = 0;
  let signs = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const sign = phrase.charCodeAt(at);
    if (choices === 0 && sign === opens && hasChoice(phrase, at)) {
      extent.least += letters;
      extent.most += signs;
      choices = 1;
      shortest = Number.POSITIVE_INFINITY;
      longest = letters = signs = 0;
    } else if (choices > 0 && (sign === bar || sign === closes)) {
      shortest = Math.min(shortest, letters);
      longest = Math.max(longest, signs);
      letters = signs = 0;
      if (sign === bar) choices += 1;
      else {
        extent.count *= choices;
        extent.least += shortest;
        extent.most += longest;
        choices = 0;
      }
    } else {
      if (sign === bar) extent.isSound = false;
      if (!mayBeNone(sign)) letters += 1;
      signs += 1;
    }
  }
  extent.least += letters;
  extent.most += signs;
  return extent;
}

/** Blanks of all sorts and some signs, and the second half of rare characters: no letters of their own. */
function mayBeNone(sign: number): boolean {
  if (sign < 0x2000) return sign <= 0x20 || sign === 0xa0;
  return sign <= 0x206f || sign === 0x3000 || (sign >= 0xdc00 && sign <= 0xdfff);
}

const opens = 0x5b;
const bar = 0x7c;
const closes = 0x5d;

/**
 * Whether a bracket closes behind a bar, and before another one opens; without a bar it is part of a name. Looks no
 * further than to the next one: a phrase may be nothing but brackets.
 */
function hasChoice(phrase: string, at: number): boolean {
  const next = phrase.indexOf("[", at + 1);
  const own = phrase.slice(at, next < 0 ? undefined : next);
  const end = own.indexOf("]");
  return end > 0 && own.slice(0, end).includes("|");
}
