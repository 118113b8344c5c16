import type { CompiledGazetteer } from "../gazetteer/compiled.ts";
import { openGazetteer } from "../gazetteer/open.ts";
import { type Candidate, findCandidates } from "../match.ts";
import { type PageContext, type Passage, type Resolution, resolveMentions } from "../resolve.ts";

/** What the page side asks of the engine: text in, mentions out. */
export type Engine = {
  find(text: string): readonly Candidate[];
  resolve(passages: readonly Passage[], page: PageContext): Resolution;
};

/** The engine over a stored gazetteer. */
export function createEngine(compiled: CompiledGazetteer): Engine {
  const gazetteer = openGazetteer(compiled);
  return {
    find: (text) => findCandidates(gazetteer, text),
    resolve: (passages, page) => resolveMentions(gazetteer, passages, page),
  };
}
