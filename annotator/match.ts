import { annotateContext } from "./context/annotate.ts";
import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate } from "./match/candidate.ts";
import { scan } from "./match/scan.ts";
import { cleanText, placeInOriginal } from "./text/clean.ts";

export type { Candidate } from "./match/candidate.ts";

/** Everything of the gazetteer that stands in one text: forms, figures, decoys and words that are evidence. */
export function findCandidates(gazetteer: Gazetteer, text: string): Candidate[] {
  const found = scan(gazetteer, text);
  if (found !== undefined) return found.length > 0 ? annotateContext(gazetteer, text, found) : found;
  const clean = cleanText(text);
  const inClean = annotateContext(gazetteer, clean.text, scan(gazetteer, clean.text) ?? []);
  for (const candidate of inClean)
    Object.assign(candidate, placeInOriginal(clean, candidate.start, candidate.end));
  return inClean;
}
