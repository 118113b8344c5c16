import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate } from "./match/candidate.ts";
import { digestPassage, type Form } from "./resolve/digest.ts";
import type { Region } from "./resolve/evidence.ts";
import { type PageContext, PageResolver, unresolved } from "./resolve/resolver.ts";

/** A block of a text with what was found in it, and what stands for the card that it is a part of. */
export type Passage = { candidates: readonly Candidate[]; region: Region; teaser?: object };

export type ResolvedMention = { passage: number; start: number; end: number; entity: string; topic: string };

export type Resolution = { active: boolean; mentions: ResolvedMention[] };

/** Decides over a whole text which candidates are mentions. Document order, no overlaps. */
export function resolveMentions(
  gazetteer: Gazetteer,
  passages: readonly Passage[],
  context: PageContext,
): Resolution {
  const resolver = new PageResolver<Form>(gazetteer);
  const resolvable = passages.map(({ candidates, region, teaser }) =>
    unresolved(digestPassage(gazetteer, candidates), region, teaser),
  );
  for (const passage of resolvable) resolver.add(passage);
  for (const _ of resolver.resolve(context));
  const mentions = resolvable.flatMap(({ mentions }, passage) =>
    mentions.map(({ start, end, entity }) => {
      const { id, topic } = gazetteer.entities[entity] as Gazetteer["entities"][number];
      return { passage, start, end, entity: id, topic };
    }),
  );
  return { active: resolver.active, mentions };
}
