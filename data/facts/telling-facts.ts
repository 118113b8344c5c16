import type { Fact } from "../format/fact.ts";
import type { Library } from "../library.ts";
import { type Agreement, agreementOf, type DifferenceKind } from "./agreement.ts";

export type JudgedFact = { fact: Fact; agreement: Agreement };

/** Differences a reader learns most from come first: another figure says more than another turn of phrase. */
const differencesByWeight: readonly DifferenceKind[] = [
  "value",
  "statement",
  "date",
  "scope",
  "sources",
  "wording",
];

/** So many places at most are for facts in dispute, so that not everything about a subject looks disputed. */
const mostDisputed = 2;
/** And so many for those where the outlets agree on the matter and differ in how they tell it. */
const mostRetold = 1;
const waysOfTelling: readonly DifferenceKind[] = ["sources", "wording"];

/**
 * The facts about an entity that tell a reader most: those on which the sources differ first, then the
 * best corroborated ones, then the others.
 */
export function tellingFacts(library: Library, entityId: string, count: number): JudgedFact[] {
  const ranked = library
    .factsAbout(entityId)
    .map((fact) => ({ fact, agreement: agreementOf(fact, library) }))
    .sort((a, b) => rank(a) - rank(b) || distance(a.fact) - distance(b.fact) || newer(a.fact, b.fact));
  const disputed = ranked.filter(({ agreement }) => agreement.status === "differs");
  const retold = disputed.filter(({ agreement }) =>
    agreement.differences.every(({ by }) => waysOfTelling.includes(by)),
  );
  const passedOver = new Set(retold.slice(mostRetold));
  for (const judged of disputed.filter((one) => !passedOver.has(one)).slice(mostDisputed))
    passedOver.add(judged);
  const preferred = ranked.filter((judged) => !passedOver.has(judged));
  return [...preferred, ...passedOver].slice(0, count);

  /** How directly the fact is about the entity: its first subject, or one name among many. */
  function distance(fact: Fact): number {
    return fact.entities.indexOf(entityId) * 4 + fact.entities.length;
  }
}

function rank({ agreement }: JudgedFact): number {
  switch (agreement.status) {
    case "differs":
      return Math.min(...agreement.differences.map(({ by }) => differencesByWeight.indexOf(by)));
    case "corroborated":
      return 20 - Math.min(agreement.origins, 5);
    case "complements":
      return 30 - Math.min(agreement.origins, 5);
    case "single-source":
      return 40 - Math.min(agreement.outlets, 5);
  }
}

function newer(a: Fact, b: Fact): number {
  return b.asOf.localeCompare(a.asOf);
}
