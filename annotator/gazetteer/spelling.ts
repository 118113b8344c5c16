import { cleanText } from "../text/clean.ts";
import { foldUnit, keyOf, kindOf, letter } from "../text/units.ts";

/**
 * The canonical spelling of a form, as it is stored and compared: composed, folded, single blanks,
 * dotted abbreviations without dots, and a capital only where the text must have one too. So “Takaichi
 * government” also matches “TAKAICHI GOVERNMENT”, and “LDP” nothing but “LDP”.
 */
export function canonicalSpelling(form: string): string {
  const folded = Array.from(cleanText(form).text, foldCharacter).join("").replace(/\s+/g, " ").trim();
  return folded.replace(dottedAbbreviation, (dotted) => dotted.replace(/[. ]/g, "")).replace(letterRun, requiredCapitals);
}

const dottedAbbreviation = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?)+\p{Lu}(?![\p{L}\p{N}])\.?/gu;
const letterRun = /\p{L}+/gu;

function foldCharacter(character: string): string {
  return character.length > 1 ? character : String.fromCharCode(foldUnit(character.charCodeAt(0)));
}

function requiredCapitals(run: string): string {
  const lower = Array.from(run, (character) =>
    kindOf(character.charCodeAt(0)) === letter ? String.fromCharCode(keyOf(character.charCodeAt(0))) : character,
  ).join("");
  if (run.length > 1 && run === run.toUpperCase() && run !== lower) return run;
  return run[0] === run[0]?.toUpperCase() ? `${run[0]}${lower.slice(1)}` : lower;
}

/** The spellings of a form that texts may use besides its own: hyphenated words joined, and a person's name in the other order. */
export function spellingVariants(spelling: string, isPersonName: boolean): string[] {
  const variants = [spelling];
  const joined = spelling.replace(/(?<=\p{L})-(?=\p{Ll})/gu, "");
  if (joined !== spelling) variants.push(joined);
  const twoWords = /^(\p{Lu}[\p{L}'-]+) (\p{Lu}[\p{L}'-]+)$/u.exec(spelling);
  if (isPersonName && twoWords) variants.push(`${twoWords[2]} ${twoWords[1]}`);
  return variants;
}
