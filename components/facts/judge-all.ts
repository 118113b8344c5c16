import { agreementOf } from "../../data/facts/agreement.ts";
import type { JudgedFact } from "../../data/facts/telling-facts.ts";
import type { Library } from "../../data/library.ts";

/** Differences first, then what most independent origins carry: what a reader comes here for. */
export function judgeAll(library: Library): JudgedFact[] {
  const weight = ({ agreement }: JudgedFact) =>
    (agreement.status === "differs" ? 100 : 0) + agreement.origins;
  return library.facts
    .map((fact) => ({ fact, agreement: agreementOf(fact, library) }))
    .sort((a, b) => weight(b) - weight(a));
}
