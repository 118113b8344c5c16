/*
 * Many ways of writing a name differ in a word or two. A form may give those as alternatives, of which one may be
 * empty: “tariffs on [Japanese |][cars|autos]” stands for four spellings.
 */

/** The most spellings that one form may stand for, and the most characters of each. */
export const mostSpellings = 500;
export const longestSpelling = 120;

/** All spellings that a form stands for: most forms stand for themselves alone. */
export function spellingsOf(form: string): string[] {
  if (!form.includes("|")) return [form];
  const spellings = partsOf(form).reduce<string[]>(
    (begun, part) => begun.flatMap((beginning) => part.map((one) => beginning + one)),
    [""],
  );
  return spellings.map((spelling) => spelling.replaceAll(/\s+/g, " ").trim());
}

/** How many those are, without writing them out. Of a form with a fault it says nothing. */
export function countSpellings(form: string): number {
  return form.includes("|") ? measure(form).count : 1;
}

/** What is wrong with a form, as the rule it breaks; null where nothing is. */
export function formFault(form: string): "alternatives" | "two-letters" | "short-spelling" | null {
  if (!form.includes("|")) return spellingFault(form);
  const { count, fixed, hasLooseBar } = measure(form);
  if (hasLooseBar || count > mostSpellings) return "alternatives";
  // Each start of the background waits for thousands of these answers: only what is doubtful is looked at again.
  if (fixed > 2 && form.length <= longestSpelling) return null;
  const { least, most } = lengthsOf(form);
  if (least > 2 && most <= longestSpelling) return null;
  return spellingsOf(form).map(spellingFault).find(Boolean) ?? null;
}

function spellingFault(spelling: string): "two-letters" | "short-spelling" | null {
  if (spelling.length <= 2 && [...spelling].length < 2) return "two-letters";
  return spelling.length > longestSpelling ? "short-spelling" : null;
}

/** The parts of a form one behind the other, each with its alternatives; what is fixed has one. */
function partsOf(form: string): string[][] {
  return form.split(alternatives).map((part, at) => (at % 2 === 1 ? part.split("|") : [part]));
}

const alternatives = /\[([^[\]|]*(?:\|[^[\]|]*)+)\]/;

type Measure = { count: number; fixed: number; hasLooseBar: boolean };

/** How many spellings a form has, how many characters all of them share, and whether a bar stands outside of brackets. */
function measure(form: string): Measure {
  const [start = "", ...others] = form.split("[");
  let count = 1;
  let fixed = start.trim().length;
  let hasLooseBar = start.includes("|");
  for (const part of others) {
    const close = Math.max(0, part.indexOf("]"));
    count *= part.slice(0, close).split("|").length;
    fixed += part.slice(close + 1).trim().length;
    hasLooseBar ||= part.includes("|", close);
  }
  return { count, fixed, hasLooseBar };
}

/** Between which lengths the spellings of a sound form lie, blanks aside. */
function lengthsOf(form: string): { least: number; most: number } {
  const [start = "", ...others] = form.split("[");
  let least = start.trim().length;
  let most = start.length;
  for (const part of others) {
    const close = part.indexOf("]");
    let shortest = form.length;
    let longest = 0;
    for (const one of part.slice(0, close).split("|")) {
      if (one.length < shortest) shortest = one.trim().length;
      if (one.length > longest) longest = one.length;
    }
    least += shortest + part.slice(close + 1).trim().length;
    most += longest + part.length - close;
  }
  return { least, most };
}
