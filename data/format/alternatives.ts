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

/** How many spellings a phrase stands for, without writing them out. Of one with a fault it says nothing. */
export function countSpellings(phrase: string): number {
  return phrase.includes("|") ? countIn(partsOf(phrase)) : 1;
}

type PhraseFault = "alternatives" | "two-letters" | "short-spelling";

/** What is wrong with a phrase, as the rule it breaks; null where nothing is. Each spelling has so many letters at least. */
export function phraseFault(phrase: string, fewest: 1 | 2 = 1): PhraseFault | null {
  if (!phrase.includes("|")) return spellingFault(phrase, fewest);
  const parts = partsOf(phrase);
  const hasLooseBar = parts.some(([text = "", ...others]) => others.length === 0 && text.includes("|"));
  if (hasLooseBar || countIn(parts) > mostSpellings) return "alternatives";
  // A pack has thousands of phrases: only what is doubtful is written out.
  const { least, most } = lengthsIn(parts);
  if (least > 2 && most <= longestSpelling) return null;
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
  const [start = "", ...others] = phrase.split("[");
  const parts = [[start]];
  for (const part of others) {
    const inside = part.slice(0, Math.max(0, part.indexOf("]")));
    if (inside.includes("|")) parts.push(inside.split("|"), [part.slice(inside.length + 1)]);
    else parts.push([`[${part}`]);
  }
  return parts;
}

function countIn(parts: readonly string[][]): number {
  return parts.reduce((count, { length }) => count * length, 1);
}

/** Between which lengths the spellings of these parts lie, blanks aside. */
function lengthsIn(parts: readonly string[][]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    let shortest = Number.POSITIVE_INFINITY;
    let longest = 0;
    for (const one of part) {
      if (one.length < shortest) shortest = one.trim().length;
      if (one.length > longest) longest = one.length;
    }
    least += shortest;
    most += longest;
  }
  return { least, most };
}
