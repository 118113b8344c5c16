import { cleanText } from "../text/clean.ts";
import { foldUnit, lowerCase } from "../text/units.ts";

/**
 * The canonical spelling of a form, as it is stored and compared: composed, folded, single blanks,
 * dotted abbreviations without dots, and a capital only where the text must have one too. So “Takaichi
 * government” also matches “TAKAICHI GOVERNMENT”, and “LDP” nothing but “LDP”.
 */
export function canonicalSpelling(form: string): string {
  // As most are: words of small letters, with a capital before them or none, and of capitals alone, stay as they are.
  if (plainWords.test(form)) return form;
  const folded = (plainAscii.test(form) ? form : cleanAndFold(form)).replace(blanks, " ").trim();
  const undotted = folded.includes(".")
    ? folded.replace(dottedAbbreviation, (dotted) => dotted.replace(/[. ]/g, ""))
    : folded;
  return undotted.replace(plainAscii.test(undotted) ? asciiRun : letterRun, requiredCapitals);
}

const plainWords = /^(?:[A-Z]?[a-z]+|[A-Z]+)(?:[ '-](?:[A-Z]?[a-z]+|[A-Z]+|\d+))*$/;
/** All that is not one blank already. */
const blanks = /\s{2,}|[^\S ]/g;
const plainAscii = /^[\x20-\x7e]*$/;
/** “U.S.” and the like; kanji may stand directly before and behind. */
const dottedAbbreviation =
  /(?<![\p{LC}\p{N}])(?:\p{Lu}\. ?)+\p{Lu}(?![\p{LC}\p{N}])(?:\.(?![\p{LC}\p{N}]))?/gu;
const asciiRun = /[A-Za-z]+/g;
/** Letters that have a case; kanji before them are no part of the word. */
const letterRun = /\p{LC}+/gu;

function cleanAndFold(text: string): string {
  return inUnits(cleanText(text).text, foldUnit);
}

function inUnits(text: string, change: (unit: number) => number): string {
  let changed = "";
  for (let at = 0; at < text.length; at++) changed += String.fromCharCode(change(text.charCodeAt(at)));
  return changed;
}

function requiredCapitals(run: string): string {
  const first = run[0] as string;
  // Unit by unit, as the matcher does it: a sigma at the end of a word is a sigma.
  const lower = plainAscii.test(run) ? run.toLowerCase() : inUnits(run, lowerCase);
  if (run === lower || (run.length > 1 && run === run.toUpperCase())) return run;
  return first === lower[0] ? lower : first + lower.slice(1);
}

/** The spellings of a form that texts may use besides its own: hyphenated words joined, and a person's name in the other order. */
export function spellingVariants(spelling: string, isPersonName: boolean): string[] {
  const variants = [spelling];
  if (!isPersonName && !spelling.includes("-")) return variants;
  const joined = spelling.replace(/(?<=\p{L})-(?=\p{Ll})/gu, "");
  if (joined !== spelling) variants.push(joined);
  const twoWords = /^(\p{Lu}[\p{L}'-]+) (\p{Lu}[\p{L}'-]+)$/u.exec(spelling);
  if (isPersonName && twoWords) variants.push(`${twoWords[2]} ${twoWords[1]}`);
  return variants;
}
