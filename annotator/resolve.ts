import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate } from "./match/candidate.ts";
import { digestPassage } from "./resolve/digest.ts";
import { gatherEvidence, type PageEvidence, type ReadPassage, withSettled } from "./resolve/evidence.ts";
import { type Scored, withoutOverlaps } from "./resolve/overlaps.ts";
import { scoreOf } from "./resolve/score.ts";
import { thresholds } from "./thresholds.ts";

/**
 * One block of a page. `body` is the article (headline, text, captions); `side` is everything that stands
 * beside it, such as rankings and teasers. Hand over the same `candidates` array for an unchanged block:
 * what was worked out for it is remembered by its identity.
 */
export type Passage = { candidates: readonly Candidate[]; region: "body" | "side" };

/** `language` is a BCP 47 tag, where the page gives one. */
export type PageContext = { language?: string };

export type ResolvedMention = { passage: number; start: number; end: number; entity: string; topic: string };

export type Resolution = { active: boolean; mentions: ResolvedMention[] };

/** Decides over a whole page which candidates are mentions. Document order, no overlaps. */
export function resolveMentions(
  gazetteer: Gazetteer,
  passages: readonly Passage[],
  page: PageContext,
): Resolution {
  const read = readPassages(gazetteer, passages);
  const evidence = gatherEvidence(gazetteer, read, !writesNounsWithCapitals(page));
  const finalEvidence = withSettled(gazetteer, evidence, settledBy(evidence, read));
  const isCore = ({ form }: Scored) => gazetteer.entities[form.entity]?.tier === "core";
  const accepted = read.map((passage) => ({ passage, forms: acceptedForms(passage, finalEvidence) }));
  const active = accepted.some(({ forms }) => forms.some(isCore));
  const isOpen = accepted.some(({ passage, forms }) => passage.region === "body" && forms.some(isCore));
  const mentions: ResolvedMention[] = [];
  if (active) {
    for (const { passage, forms } of accepted) {
      for (const { start, end, entity } of withoutOverlaps(isOpen ? forms : forms.filter(isCore))) {
        const { id, topic } = gazetteer.entities[entity] as Gazetteer["entities"][number];
        mentions.push({ passage: passage.index, start, end, entity: id, topic });
      }
    }
  }
  return { active, mentions };
}

/** In German a capital before a name is most often a noun, and tells nobody apart. */
function writesNounsWithCapitals({ language = "" }: PageContext): boolean {
  return /^(?:de|lb)\b/i.test(language);
}

/** Most passages of a page hold nothing; only the others are worth a second look. */
function readPassages(gazetteer: Gazetteer, passages: readonly Passage[]): ReadPassage[] {
  const read: ReadPassage[] = [];
  passages.forEach(({ candidates, region }, index) => {
    if (candidates.length > 0) read.push({ index, region, digest: digestPassage(gazetteer, candidates) });
  });
  return read;
}

/** The entities that have a mention by what the page says at first reading. */
function settledBy(evidence: PageEvidence, passages: readonly ReadPassage[]): Set<number> {
  const settled = new Set<number>();
  for (const passage of passages) {
    for (const form of passage.digest.forms) {
      if (!settled.has(form.entity) && scoreOf(form, passage, evidence) >= thresholds.enough)
        settled.add(form.entity);
    }
  }
  return settled;
}

function acceptedForms(passage: ReadPassage, evidence: PageEvidence): Scored[] {
  const accepted: Scored[] = [];
  for (const form of passage.digest.forms) {
    const score = scoreOf(form, passage, evidence);
    if (score >= thresholds.enough) accepted.push({ form, score });
  }
  return accepted;
}
