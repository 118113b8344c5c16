import { digit, foldUnit, han, keyOf, kindOf, letter, unclean } from "../text/units.ts";
import { isCapital } from "../text/words.ts";
import { digitSigns } from "./keys.ts";

/**
 * Regular expressions for the places in a text at which a key may begin, as far as its first units say.
 * `beginnings` are the first three units of keys in canonical spelling, with blanks where a key has fewer. Browsers run
 * a few small classes several times faster than a loop could look units up, and large ones slower: so Latin is parted
 * from all the rest, and each letter has its own that may follow.
 */
export function beginningsPatterns(beginnings: readonly string[]): { latin: string; beyond: string } {
  const latin: string[] = [];
  const letters = new Set<number>();
  const digits = new Set<number>();
  const beyond = new Set(uncleanBeginnings());
  for (const [first, group] of Map.groupBy(beginnings, (beginning) => beginning.charAt(0))) {
    const firsts = writingsOf(first);
    const isNumber = kindOf(first.charCodeAt(0)) === digit;
    for (const unit of firsts) if (!isLatin(unit)) beyond.add(unit);
    const own = firsts.filter(isLatin);
    if (own.length === 0) continue;
    for (const unit of own) (isNumber ? digits : letters).add(unit);
    const rests = group.map((beginning) => beginning.slice(1));
    latin.push(`[${classOf(own)}]${isNumber ? aheadOfDigit(rests) : aheadOfLetter(rests)}`);
  }
  // Most of these units stand inside of words and numbers: browsers tell that faster than we do.
  const inWords = [
    ...(letters.size > 0 ? [`[A-Za-z][${classOf([...letters])}]`] : []),
    ...(digits.size > 0 ? [`\\d[${classOf([...digits])}]`] : []),
  ];
  return {
    latin: latin.length === 0 ? nowhere : `(?:${latin.join("|")})(?<!${inWords.join("|")})`,
    beyond: `[${classOf([...beyond])}]`,
  };
}

const nowhere = "(?!)";

/** One-byte characters. */
function isLatin(unit: number): boolean {
  return unit < 0x100;
}

/** What may follow the first unit of a word: the next two, of which each may be an invisible or foreign character, or the end of the text. */
function aheadOfLetter(rests: readonly string[]): string {
  // “US” may be written “U.S.”.
  const signs = rests.some((rest) => isCapital(rest, 0)) ? "." : "";
  return ahead(pairsOf(rests), signs);
}

/** The same for a number, whose digits may be parted by any sign. */
function aheadOfDigit(rests: readonly string[]): string {
  const isParted = (rest: string) => digitSigns.trim().includes(rest.charAt(0));
  const unparted = rests.filter((rest) => !isParted(rest));
  const pairs = pairsOf(unparted, inNumbers);
  const behindSign = rests.filter(isParted).map((rest) => rest.charAt(1));
  if (behindSign.length > 0) pairs.push(`[${classOf(units(inNumbers))}]${thirdOf(behindSign)}`);
  return ahead(pairs, "");
}

/** Second units that are Latin, each with the third ones; undefined where a key has one unit, and may stand before anything. */
function pairsOf(rests: readonly string[], signs = ""): (string | undefined)[] {
  return [...Map.groupBy(rests, (rest) => rest.charAt(0))].flatMap(([second, group]) => {
    if (second === " ") return [undefined];
    const latin = classOf(units(second));
    const thirds = group.map((rest) => rest.charAt(1));
    return latin === "" ? [] : [`[${latin}]${thirdOf(thirds, signs)}`];
  });
}

/** Third units; none where a key of two units may stand before anything. */
function thirdOf(thirds: readonly string[], signs = ""): string {
  return thirds.includes(" ") ? "" : `(?:[${classOf(units(thirds.join("") + signs))}${beyondLatin}]|$)`;
}

function ahead(pairs: readonly (string | undefined)[], signs: string): string {
  return pairs.includes(undefined) ? "" : `(?=${[...pairs, `[${signs}${beyondLatin}]`, "$"].join("|")})`;
}

/** A soft hyphen, which nobody sees, and all that is not Latin. */
const beyondLatin = "\\u00ad\\u0100-\\uffff";

/** Every way within Latin to write these units. */
function units(wanted: string): number[] {
  return [...wanted].flatMap(writingsOf).filter(isLatin);
}

/** Signs between the digits of a number, as texts write them. */
const inNumbers = `${digitSigns}\u00a0`;

/** Every unit that a text may write a unit of a canonical spelling with. */
function writingsOf(wanted: string): number[] {
  const unit = wanted.charCodeAt(0);
  return [...(writings().get(unit) ?? []), unit, wanted.toUpperCase().charCodeAt(0)];
}

let uncleanKnown: number[] | undefined;

/** Characters that are read as others once they have been cleaned, and may begin a word. */
function uncleanBeginnings(): number[] {
  if (uncleanKnown) return uncleanKnown;
  const isMark = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\udb40]/u;
  uncleanKnown = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => kindOf(unit) === unclean && !isMark.test(String.fromCharCode(unit)),
  );
  return uncleanKnown;
}

let known: Map<number, number[]> | undefined;

/** Units of words by what they are folded to, with a capital and without. */
function writings(): Map<number, number[]> {
  if (known) return known;
  known = new Map();
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = kindOf(unit);
    if (kind !== letter && kind !== digit && kind < han) continue;
    for (const canonical of new Set([foldUnit(unit), keyOf(unit)])) {
      if (canonical === unit) continue;
      const units = known.get(canonical);
      if (units) units.push(unit);
      else known.set(canonical, [unit]);
    }
  }
  return known;
}

/** The inside of a character class, with ranges. */
function classOf(units: readonly number[]): string {
  const sorted = [...new Set(units)].sort((one, two) => one - two);
  let written = "";
  for (let at = 0; at < sorted.length; ) {
    const from = sorted[at] as number;
    let to = from;
    while (sorted[at + 1] === to + 1) to = sorted[++at] as number;
    at++;
    written += from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`;
  }
  return written;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
