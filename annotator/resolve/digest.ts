import type { Gazetteer } from "../gazetteer/open.ts";
import { indexOf, isBareName, type Role, role, roleOf } from "../gazetteer/uses.ts";
import type { Candidate } from "../match.ts";
import { isBeatenByDecoy, overlapping, type Span } from "./overlaps.ts";
import { countCuesBySentence } from "./sentence-cues.ts";

/** A form or figure of an entity, with what its own sentence says about it. */
export type Form = Span & {
  entity: number;
  role: Role;
  bareName: boolean;
  namesake: boolean;
  sentence: number;
  /** Distinct cues in the same sentence. */
  cuesFor: number;
  cuesAgainst: number;
};

/** A phrase that is evidence for some entities, other than those in whose own forms it stands. */
export type Cue = Span & { phrase: number; sentence: number; inFormsOf: readonly number[] };

/** What one passage contributes to the page, whatever the other passages say. */
export type PassageDigest = { forms: readonly Form[]; cues: readonly Cue[]; decoys: readonly number[] };

const digests = new WeakMap<readonly Candidate[], PassageDigest>();
const empty: PassageDigest = { forms: [], cues: [], decoys: [] };

/** Remembered by the identity of the candidates, so that a changed page costs only its changed passages. */
export function digestPassage(gazetteer: Gazetteer, candidates: readonly Candidate[]): PassageDigest {
  if (candidates.length === 0) return empty;
  const known = digests.get(candidates);
  if (known) return known;
  const digest = digestOf(gazetteer, candidates);
  digests.set(candidates, digest);
  return digest;
}

function digestOf(gazetteer: Gazetteer, candidates: readonly Candidate[]): PassageDigest {
  const decoys: Span[] = [];
  const decoyEntities: number[] = [];
  const forms: Form[] = [];
  const evidence: Candidate[] = [];
  for (const candidate of candidates) {
    let isEvidence = false;
    for (const use of usesOf(gazetteer, candidate.phrase)) {
      if (roleOf(use) < role.decoy) forms.push(formOf(candidate, use));
      else if (roleOf(use) === role.decoy) {
        decoys.push(candidate);
        decoyEntities.push(indexOf(use));
      } else isEvidence = true;
    }
    if (isEvidence) evidence.push(candidate);
  }
  const cues = evidence.map(({ start, end, phrase, sentence }) => ({
    start,
    end,
    phrase,
    sentence,
    inFormsOf: overlapping(forms, { start, end }).map(({ entity }) => entity),
  }));
  const standing = decoys.length === 0 ? forms : forms.filter((form) => !isBeatenByDecoy(form, overlapping(decoys, form)));
  countCuesBySentence(gazetteer, standing, cues);
  return { forms: standing, cues: firstOfEach(cues), decoys: decoyEntities };
}

function formOf({ start, end, sentence, namesake }: Candidate, use: number): Form {
  return { start, end, entity: indexOf(use), role: roleOf(use), bareName: isBareName(use), namesake, sentence, cuesFor: 0, cuesAgainst: 0 };
}

/** For the page a cue counts once; one that stands in no form says most. */
function firstOfEach(cues: readonly Cue[]): Cue[] {
  const kept = new Map<number, Cue>();
  for (const cue of cues) if ((kept.get(cue.phrase)?.inFormsOf.length ?? Number.POSITIVE_INFINITY) > cue.inFormsOf.length) kept.set(cue.phrase, cue);
  return [...kept.values()];
}

/** The uses of a phrase, or of a figure, which are numbered behind the phrases. */
export function usesOf(gazetteer: Gazetteer, phrase: number): Uint32Array {
  return gazetteer.uses.subarray(gazetteer.useStarts[phrase], gazetteer.useStarts[phrase + 1]);
}
