import { expect, test } from "vitest";
import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { forEachUse, openGazetteer } from "../../../annotator/gazetteer/open.ts";
import { indexOf, role, roleOf } from "../../../annotator/gazetteer/uses.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { bundledPack } from "../../../data/bundled.ts";
import { spellingsOf } from "../../../data/format/alternatives.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";

const pack = completePack(bundledPack);
const gazetteer = openGazetteer(compileGazetteer([pack]));
const kinds = [
  ["for", role.cueFor],
  ["against", role.cueAgainst],
  ["hints", role.hint],
] as const;

/** Other evidence for the same that is found wherever this is: a part of it, or a spelling that is read as this one. */
function within(evidence: string, entity: number, kind: number): string[] {
  const found: string[] = [];
  for (const { phrase, start, end } of findCandidates(gazetteer, evidence)) {
    if (phrase >= gazetteer.phraseCount) continue;
    forEachUse(gazetteer, phrase, (use) => {
      if (indexOf(use) === entity && roleOf(use) === kind) found.push(evidence.slice(start, end));
    });
  }
  const own = found.indexOf(evidence);
  return own < 0 ? found : found.toSpliced(own, 1);
}

test.each(kinds)(
  "no word of the bundled evidence %s counts twice, alone and in a longer one",
  (list, kind) => {
    const twice = pack.entities.flatMap(({ id, evidence }, entity) =>
      evidence[list].flatMap(spellingsOf).flatMap((longer) => {
        const shorter = within(longer, entity, kind);
        return shorter.length === 0 ? [] : [`${id}: ${longer} holds ${shorter.join(" and ")}`];
      }),
    );
    expect(twice).toEqual([]);
  },
);
