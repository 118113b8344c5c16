import type { Entity } from "../../data/format/entity.ts";
import type { Fact } from "../../data/format/fact.ts";
import type { Pack } from "../../data/format/pack.ts";

/**
 * The bundled pack written out again and again under other ids: 2,000 entities and 20,000 facts, in one language
 * and each fact by two sources at most, so that it is as large as a pack may be.
 */
export function bigPack(pack: Pack): Pack {
  const english = (text: string | Record<string, string>) =>
    typeof text === "string" ? text : (text.en ?? "");
  const entities = repeated(
    pack.entities,
    2000,
    (entity, round): Entity => ({
      ...entity,
      id: idIn(entity.id, round),
      names: { en: `${entity.names.en ?? entity.id} ${round}` },
      forms: [{ text: `${entity.names.en ?? entity.id} ${round}`, language: "en", kind: "name" }],
      role: english(entity.role),
      description: english(entity.description),
      attributes: [],
      relations: [],
      figures: [],
      decoys: [],
      evidence: { for: [], against: [], hints: [] },
    }),
  );
  const rounds = Math.floor(2000 / pack.entities.length);
  const facts = repeated(
    pack.facts,
    20_000,
    (fact, round): Fact => ({
      ...fact,
      id: idIn(fact.id, round),
      text: english(fact.text),
      entities: fact.entities.map((entity) => idIn(entity, round % rounds)),
      cues: fact.cues.slice(0, 1).map(({ all }) => ({ all })),
      claims: fact.claims
        .slice(0, 2)
        .map(({ says, ...claim }) => ({ ...claim, ...(says ? { says: english(says) } : {}) })),
    }),
  );
  return { ...pack, id: "big", title: "A big pack", translations: [], glossary: {}, entities, facts };
}

function repeated<Item extends { id: string }>(
  items: readonly Item[],
  count: number,
  again: (item: Item, round: number) => Item,
): Item[] {
  return Array.from({ length: count }, (_, at) => {
    const item = items[at % items.length] as Item;
    const round = Math.floor(at / items.length);
    return round === 0 ? item : again(item, round);
  });
}

function idIn(id: string, round: number): string {
  return round === 0 ? id : `${id}-${round}`;
}
