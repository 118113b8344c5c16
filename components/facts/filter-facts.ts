import { isPrimary } from "../../data/facts/primary-source.ts";
import type { JudgedFact } from "../../data/facts/telling-facts.ts";
import type { Fact } from "../../data/format/fact.ts";
import type { PartialDate } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";

/** What a reader asked to see; every wish narrows the list. */
export type FactFilter = {
  topic: string | null;
  entity: string | null;
  /** Only what was told or updated on this day or later. */
  since: PartialDate | null;
  onlyDifferences: boolean;
  onlyPage: boolean;
  onlyPrimary: boolean;
};

export const noFilter: FactFilter = {
  topic: null,
  entity: null,
  since: null,
  onlyDifferences: false,
  onlyPage: false,
  onlyPrimary: false,
};

/**
 * The facts that fit. `pageEntities` are the entities the page mentions: where it mentions none, nothing can be chosen by
 * them, and what was chosen on another page waits for the next.
 */
export function filterFacts(
  facts: readonly JudgedFact[],
  filter: FactFilter,
  library: Library,
  pageEntities: ReadonlySet<string>,
): JudgedFact[] {
  const onlyPage = filter.onlyPage && pageEntities.size > 0;
  return facts.filter(({ fact, agreement }) => {
    if (filter.topic !== null && fact.topic !== filter.topic) return false;
    if (filter.entity !== null && !fact.entities.includes(filter.entity)) return false;
    if (filter.since !== null && lastTold(fact, library) < filter.since) return false;
    if (filter.onlyDifferences && agreement.status !== "differs") return false;
    if (onlyPage && !fact.entities.some((entity) => pageEntities.has(entity))) return false;
    return !filter.onlyPrimary || restsOnRecord(fact, library);
  });
}

function restsOnRecord(fact: Fact, library: Library): boolean {
  return fact.claims.some((claim) => {
    const source = library.source(claim.source);
    return source !== undefined && isPrimary(source);
  });
}

/** The newest date in a fact: its own, or that of a source that speaks of it. */
export function lastTold(fact: Fact, library: Library): PartialDate {
  const dates = fact.claims.map(({ source }) => library.source(source)?.date ?? "");
  return [fact.asOf, ...dates].sort().at(-1) ?? fact.asOf;
}
