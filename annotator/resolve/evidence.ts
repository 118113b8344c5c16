import type { Gazetteer } from "../gazetteer/open.ts";
import { role } from "../gazetteer/uses.ts";
import { type Cue, keepFreest, type PassageDigest } from "./digest.ts";
import { type Tally, tally } from "./sentence-cues.ts";

/** What the page as a whole says about the senses of its forms. */
export type PageEvidence = {
  /** Entities named by a form that is clear by itself, wherever it stands. */
  named: ReadonlySet<number>;
  /** Entities that have been resolved in a first reading. */
  settled: ReadonlySet<number>;
  /** Whether a capitalised word before a bare name says anything in the page's language. */
  tellsNamesakes: boolean;
  /** Entities whose bare name belongs to someone else somewhere on the page. */
  namesakes: ReadonlySet<number>;
  /** How often a look-alike of the entity stands on the page. */
  decoys: ReadonlySet<number>;
  /** Entities that have a relation with a core entity which is named. */
  besideCore: ReadonlySet<number>;
  /** Cues of the body, and of each side passage for itself besides: a teaser speaks of another story. */
  cuesOf(passage: ReadPassage): ReadonlyMap<number, Tally>;
};

/** A passage that holds something, with its place on the page. */
export type ReadPassage = { index: number; region: "body" | "side"; digest: PassageDigest };

export function gatherEvidence(
  gazetteer: Gazetteer,
  passages: readonly ReadPassage[],
  tellsNamesakes: boolean,
): PageEvidence {
  const named = new Set<number>();
  const namesakes = new Set<number>();
  const decoys = new Set<number>();
  const bodyCues = new Map<number, Cue>();
  for (const { region, digest } of passages) {
    for (const { entity, role: how, namesake } of digest.forms) {
      if (namesake && tellsNamesakes) namesakes.add(entity);
      else if (how <= role.titled) named.add(entity);
    }
    for (const entity of digest.decoys) decoys.add(entity);
    if (region === "body") keepFreest(digest.cues, bodyCues);
  }
  const ofBody = tally(gazetteer, bodyCues.values());
  const ofSide = new Map<ReadPassage, ReadonlyMap<number, Tally>>();
  const cuesBeside = (passage: ReadPassage) => {
    const cues = tally(gazetteer, keepFreest(passage.digest.cues, new Map(bodyCues)).values());
    ofSide.set(passage, cues);
    return cues;
  };
  return {
    named,
    settled: named,
    tellsNamesakes,
    namesakes,
    decoys,
    besideCore: besideCore(gazetteer, named),
    cuesOf: (passage) => (passage.region === "body" ? ofBody : (ofSide.get(passage) ?? cuesBeside(passage))),
  };
}

/** What a first reading settles is evidence for the second: a figure explained once is understood later. */
export function withSettled(
  gazetteer: Gazetteer,
  evidence: PageEvidence,
  settled: ReadonlySet<number>,
): PageEvidence {
  return { ...evidence, settled, besideCore: besideCore(gazetteer, settled) };
}

function besideCore(gazetteer: Gazetteer, named: ReadonlySet<number>): Set<number> {
  const cores = [...named].filter((entity) => gazetteer.entities[entity]?.tier === "core");
  return new Set(cores.flatMap((entity) => gazetteer.relations.get(entity) ?? []));
}
