import type { Gazetteer } from "./gazetteer/open.ts";

/** A phrase of the gazetteer found in a text. What it means is for `resolveMentions` to say. */
export type Candidate = {
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
};

/** Everything of the gazetteer that stands in one text: forms, figures, decoys and words that are evidence. */
export function findCandidates(_gazetteer: Gazetteer, _text: string): Candidate[] {
  return [];
}
