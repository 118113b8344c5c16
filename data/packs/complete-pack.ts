import type { Pack } from "../format/pack.ts";
import type { z } from "../format/zod.ts";

/** A valid pack as an author writes it: what would be empty may be left out. */
export type PackAsWritten = z.input<typeof Pack>;

/**
 * The pack with nothing left out, for packs that are known to be valid: where `parsePack` checks and
 * completes, this only completes, and needs no schema for it.
 */
export function completePack(pack: PackAsWritten): Pack {
  return {
    ...pack,
    translations: pack.translations ?? [],
    glossary: pack.glossary ?? {},
    entities: pack.entities.map((entity) => ({
      ...entity,
      attributes: entity.attributes ?? [],
      relations: entity.relations ?? [],
      figures: entity.figures ?? [],
      decoys: entity.decoys ?? [],
      evidence: {
        for: entity.evidence?.for ?? [],
        against: entity.evidence?.against ?? [],
        hints: entity.evidence?.hints ?? [],
      },
    })),
    facts: pack.facts.map((fact) => ({
      ...fact,
      cues: fact.cues ?? [],
      claims: fact.claims.map((claim) => ({ ...claim, values: claim.values ?? [] })),
    })),
  };
}
