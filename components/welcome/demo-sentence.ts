import type { Entity } from "../../data/format/entity.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { nameOf } from "../entity-name/names.ts";

export type SentencePart = { text: string; entity?: Entity };

/**
 * One sentence of the reader's packs, cut where it names something: that of the fact with the most names, and of
 * these the most claims. Null where no fact names anything in full.
 */
export function demoSentence(library: Library, language: string): SentencePart[] | null {
  let best = null as { parts: SentencePart[]; names: number; claims: number } | null;
  for (const { text, entities, claims } of library.facts) {
    const parts = cut(
      localize(text, language),
      entities.flatMap((id) => library.entity(id) ?? []),
      language,
    );
    const names = parts.filter(({ entity }) => entity).length;
    if (names > (best?.names ?? 0) || (names === best?.names && claims.length > best.claims))
      best = { parts, names, claims: claims.length };
  }
  return best?.parts ?? null;
}

/** The text around the first mention of each name, in order. */
function cut(text: string, entities: readonly Entity[], language: string): SentencePart[] {
  const found = entities
    .map((entity) => ({ entity, name: nameOf(entity, language), at: text.indexOf(nameOf(entity, language)) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length);
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { entity, name, at } of found) {
    if (at < end) continue;
    if (at > end) parts.push({ text: text.slice(end, at) });
    parts.push({ text: name, entity });
    end = at + name.length;
  }
  return [...parts, { text: text.slice(end) }];
}
