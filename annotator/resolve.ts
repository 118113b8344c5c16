import type { Gazetteer } from "./gazetteer/open.ts";
import type { Candidate } from "./match.ts";

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
export function resolveMentions(_gazetteer: Gazetteer, _passages: readonly Passage[], _page: PageContext): Resolution {
  return { active: false, mentions: [] };
}
