import type { Fact } from "../../data/format/fact.ts";
import type { Library } from "../../data/library.ts";
import { isPrimary } from "../../data/primary-source.ts";
import type { JudgedFact } from "../../data/telling-facts.ts";

/** What a reader asked to see; every wish narrows the list. */
export type FactFilter = {
  topic: string | null;
  onlyDifferences: boolean;
  onlyPage: boolean;
  onlyPrimary: boolean;
};

export const noFilter: FactFilter = {
  topic: null,
  onlyDifferences: false,
  onlyPage: false,
  onlyPrimary: false,
};

/** The facts that fit. `pageEntities` are the entities the page mentions. */
export function filterFacts(
  facts: readonly JudgedFact[],
  filter: FactFilter,
  library: Library,
  pageEntities: ReadonlySet<string>,
): JudgedFact[] {
  return facts.filter(({ fact, agreement }) => {
    if (filter.topic !== null && fact.topic !== filter.topic) return false;
    if (filter.onlyDifferences && agreement.status !== "differs") return false;
    if (filter.onlyPage && !fact.entities.some((entity) => pageEntities.has(entity))) return false;
    return !filter.onlyPrimary || restsOnRecord(fact, library);
  });
}

function restsOnRecord(fact: Fact, library: Library): boolean {
  return fact.claims.some((claim) => {
    const source = library.source(claim.source);
    return source !== undefined && isPrimary(source);
  });
}
