import type { CompiledGazetteer } from "../gazetteer/compiled.ts";
import { forEachUse, openGazetteer } from "../gazetteer/open.ts";
import { indexOf, role, roleOf } from "../gazetteer/uses.ts";
import { type Candidate, findCandidates } from "../match.ts";
import { type PageContext, type Passage, type Resolution, resolveMentions } from "../resolve.ts";

/** What the page side asks of the engine: text in, mentions out. */
export type Engine = {
  find(text: string): readonly Candidate[];
  /** Whether a form of a core entity is among them: without one, a page has no mentions, whatever else it holds. */
  mayOpenPage(candidates: readonly Candidate[]): boolean;
  resolve(passages: readonly Passage[], page: PageContext): Resolution;
};

/** The engine over a stored gazetteer. */
export function createEngine(compiled: CompiledGazetteer): Engine {
  const gazetteer = openGazetteer(compiled);
  const core = new Map<number, boolean>();
  const isCore = (phrase: number): boolean => {
    let answer = core.get(phrase);
    if (answer === undefined) {
      answer = false;
      forEachUse(gazetteer, phrase, (use) => {
        if (roleOf(use) < role.decoy && gazetteer.entities[indexOf(use)]?.tier === "core") answer = true;
      });
      core.set(phrase, answer);
    }
    return answer;
  };
  return {
    find: (text) => findCandidates(gazetteer, text),
    mayOpenPage: (candidates) => candidates.some(({ phrase }) => isCore(phrase)),
    resolve: (passages, page) => resolveMentions(gazetteer, passages, page),
  };
}
