/**
 * Many ways of writing a name differ in a word or two. A form may give those as alternatives, of which one may be
 * empty: “tariffs on [Japanese |][cars|autos]” stands for four spellings.
 */
const alternatives = /\[([^[\]|]*(?:\|[^[\]|]*)+)\]/;

/** The most spellings that one form may stand for. */
const mostSpellings = 500;

/** All spellings that a form stands for: most forms stand for themselves alone. */
export function spellingsOf(form: string): string[] {
  if (!form.includes("|")) return [form];
  const spellings = partsOf(form).reduce<string[]>(
    (begun, part) => begun.flatMap((beginning) => part.map((one) => beginning + one)),
    [""],
  );
  return spellings.map((spelling) => spelling.replaceAll(/\s+/g, " ").trim());
}

/** How many those are, without writing them out. */
export function countSpellings(form: string): number {
  return form.includes("|") ? partsOf(form).reduce((count, { length }) => count * length, 1) : 1;
}

/** Whether every bar of a form stands between brackets of its own, and what comes of it is not too much. */
export function hasSoundAlternatives(form: string): boolean {
  if (!form.includes("|")) return true;
  const fixed = partsOf(form).filter(({ length }) => length === 1);
  return fixed.every(([text = ""]) => !/[[\]|]/.test(text)) && countSpellings(form) <= mostSpellings;
}

/** The parts of a form one behind the other, each with its alternatives; what is fixed has one. */
function partsOf(form: string): string[][] {
  return form.split(alternatives).map((part, at) => (at % 2 === 1 ? part.split("|") : [part]));
}
