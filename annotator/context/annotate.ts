import type { Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isBareName } from "../gazetteer/uses.ts";
import type { Candidate } from "../match.ts";
import { isNamesake } from "./namesake.ts";
import { countSentenceEnds } from "./sentences.ts";

const nobody: ReadonlySet<string> = new Set();

/**
 * Adds to each candidate what only the text can say: which sentence it stands in, and whether a bare
 * name is someone else's. After that no text is needed any more.
 */
export function annotateContext(gazetteer: Gazetteer, text: string, candidates: Candidate[]): Candidate[] {
  candidates.sort((one, two) => one.start - two.start || two.end - one.end);
  let counted = 0;
  let sentence = 0;
  for (const candidate of candidates) {
    sentence += countSentenceEnds(text, counted, candidate.start);
    counted = Math.max(counted, candidate.start);
    candidate.sentence = sentence;
    candidate.namesake = isOthersName(gazetteer, text, candidate);
  }
  return candidates;
}

function isOthersName(gazetteer: Gazetteer, text: string, { phrase, start, end }: Candidate): boolean {
  for (let at = gazetteer.useStarts[phrase] as number; at < (gazetteer.useStarts[phrase + 1] as number); at++) {
    const use = gazetteer.uses[at] as number;
    if (isBareName(use)) return isNamesake(text, start, end, gazetteer.ownNames.get(indexOf(use)) ?? nobody);
  }
  return false;
}
