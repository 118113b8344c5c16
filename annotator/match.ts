import { annotateContext } from "./context/annotate.ts";
import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate, Found } from "./match/candidate.ts";
import { scan } from "./match/scan.ts";
import { cleanText } from "./text/clean.ts";

export type { Candidate } from "./match/candidate.ts";

const nothing: Candidate[] = [];

/** Everything of the gazetteer that stands in one text: forms, figures, decoys and words that are evidence. */
export function findCandidates(gazetteer: Gazetteer, text: string): Candidate[] {
  const found: Found = { candidates: [], isCutOff: false };
  if (scan(gazetteer, text, found)) return inContext(gazetteer, text, found.candidates);
  const clean = cleanText(text);
  found.candidates = [];
  scan(gazetteer, clean.text, found);
  const inClean = inContext(gazetteer, clean.text, found.candidates);
  for (const candidate of inClean) {
    candidate.start = clean.starts[candidate.start] as number;
    candidate.end = clean.ends[candidate.end - 1] as number;
  }
  return inClean;
}

function inContext(gazetteer: Gazetteer, text: string, candidates: Candidate[]): Candidate[] {
  return candidates.length === 0 ? nothing : annotateContext(gazetteer, text, candidates);
}
