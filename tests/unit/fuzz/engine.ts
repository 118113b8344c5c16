import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { openEngine } from "../../../annotator/page/engine.ts";
import { bundledPack } from "../../../data/bundled.ts";
import { spelledOut } from "../../../data/format/alternatives.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";

const pack = completePack(bundledPack);

/** Every spelling of the bundled pack. */
export const spellings = pack.entities.flatMap(({ forms }) => spelledOut(forms).map(({ text }) => text));

/** The engine with the bundled pack, as readers have it. */
export const engine = openEngine(compileGazetteer([pack]));

export type Found = { entity: string; text: string; start: number; end: number };

/** What is wrong with mentions of any text: one that is no slice of it, or reaches into the one before. */
export function faultsIn(mentions: readonly Found[]): string[] {
  return mentions.flatMap(({ text, start, end }, at) => {
    const last = mentions[at - 1]?.end ?? 0;
    return start < last || end - start !== text.length || text.trim() === ""
      ? [`${start}–${end} ${text}`]
      : [];
  });
}
