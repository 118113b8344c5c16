import { cleanText } from "../text/clean.ts";
import { foldUnit } from "../text/units.ts";

/**
 * The canonical spelling of a form, as it is stored and compared: composed, folded, single blanks,
 * dotted abbreviations without dots, and a capital only where the text must have one too. So “Takaichi
 * government” also matches “TAKAICHI GOVERNMENT”, and “LDP” nothing but “LDP”.
 */
export function canonicalSpelling(form: string): string {
  const folded = (plainAscii.test(form) ? form : foldText(form)).replace(/\s+/g, " ").trim();
  const undotted = folded.includes(".")
    ? folded.replace(dottedAbbreviation, (dotted) => dotted.replace(/[. ]/g, ""))
    : folded;
  return undotted.replace(letterRun, requiredCapitals);
}

const plainAscii = /^[\x20-\x7e]*$/;
const dottedAbbreviation = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?)+\p{Lu}(?![\p{L}\p{N}])\.?/gu;
/** Letters that have a case; kanji before them are no part of the word. */
const letterRun = /[\p{Lu}\p{Ll}\p{Lt}]+/gu;

function foldText(text: string): string {
  let folded = "";
  for (const character of cleanText(text).text)
    folded += character.length > 1 ? character : String.fromCharCode(foldUnit(character.charCodeAt(0)));
  return folded;
}

function requiredCapitals(run: string): string {
  const first = run[0] as string;
  const lower = run.toLowerCase();
  if (run === lower || lower.length !== run.length) return run;
  if (run.length > 1 && run === run.toUpperCase()) return run;
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
