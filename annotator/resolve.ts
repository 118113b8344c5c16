import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate } from "./match.ts";
import { digestPassage, type Form, type PassageDigest } from "./resolve/digest.ts";
import { gatherEvidence, type PageEvidence, withSettled } from "./resolve/evidence.ts";
import { withoutOverlaps } from "./resolve/overlaps.ts";
import { scoreOf } from "./resolve/score.ts";
import { thresholds } from "./thresholds.ts";

/**
 * One block of a page. `body` is the article (headline, text, captions); `side` is everything that stands
 * beside it, such as rankings and teasers. Hand over the same `candidates` array for an unchanged block:
 * what was worked out for it is remembered by its identity.
 */
export type Passage = { candidates: readonly Candidate[]; region: "body" | "side" };

export type PageContext = { language?: string };

export type ResolvedMention = { passage: number; start: number; end: number; entity: string; topic: string };

export type Resolution = { active: boolean; mentions: ResolvedMention[] };

/** Decides over a whole page which candidates are mentions. Document order, no overlaps. */
export function resolveMentions(gazetteer: Gazetteer, passages: readonly Passage[], _page: PageContext): Resolution {
  const digests = passages.map((passage) => digestPassage(gazetteer, passage.candidates));
  const evidence = gatherEvidence(gazetteer, passages, digests);
  const firstReading = accept(digests, evidence).flatMap((forms) => forms.map(({ form }) => form.entity));
  const accepted = accept(digests, withSettled(gazetteer, evidence, new Set(firstReading)));
  const isCore = ({ form }: Scored) => gazetteer.entities[form.entity]?.tier === "core";
  const isOpen = accepted.some((forms, index) => passages[index]?.region === "body" && forms.some(isCore));
  const mentions = accepted.flatMap((forms, passage) =>
    withoutOverlaps(isOpen ? forms : forms.filter(isCore)).map(({ start, end, entity }) => {
      const { id, topic } = gazetteer.entities[entity] as Gazetteer["entities"][number];
      return { passage, start, end, entity: id, topic };
    }),
  );
  return { active: accepted.some((forms) => forms.some(isCore)), mentions };
}

export type Scored = { form: Form; score: number };

function accept(digests: readonly PassageDigest[], evidence: PageEvidence): Scored[][] {
  return digests.map(({ forms }, passage) =>
    forms.length === 0
      ? none
      : forms.map((form) => ({ form, score: scoreOf(form, passage, evidence) })).filter(({ score }) => score >= thresholds.enough),
  );
}

const none: Scored[] = [];
