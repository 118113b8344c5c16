import type { Pack } from "../format/pack.ts";
import type { PackAsWritten } from "./complete-pack.ts";
import { largestPackBytes } from "./pack-limits.ts";

/** A pack as the text of a file: in lines for people, but for one that those would make too large to be imported again. */
export function packFile(pack: Pack): string {
  const written = asWritten(pack);
  const text = `${JSON.stringify(written, null, 2)}\n`;
  return new TextEncoder().encode(text).length <= largestPackBytes ? text : JSON.stringify(written);
}

/** The reverse of `completePack`: what is empty and may be left out, is. */
function asWritten(pack: Pack): PackAsWritten {
  return {
    ...pack,
    translations: filled(pack.translations),
    glossary: Object.keys(pack.glossary).length > 0 ? pack.glossary : undefined,
    entities: pack.entities.map(({ evidence, ...entity }) => ({
      ...entity,
      attributes: filled(entity.attributes),
      relations: filled(entity.relations),
      figures: filled(entity.figures),
      decoys: filled(entity.decoys),
      evidence: Object.values(evidence).some((words) => words.length > 0)
        ? { for: filled(evidence.for), against: filled(evidence.against), hints: filled(evidence.hints) }
        : undefined,
    })),
    facts: pack.facts.map((fact) => ({
      ...fact,
      cues: filled(fact.cues),
      claims: fact.claims.map((claim) => ({ ...claim, values: filled(claim.values) })),
    })),
  };
}

function filled<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
