import type { Entity } from "../../data/format/entity.ts";
import { localize } from "../../data/localize.ts";

/** The name a reader of this language knows the entity by. */
export function nameOf(entity: Entity, language: string): string {
  return localize(entity.names, language);
}

/** The names in other languages, each once, in the pack's order: what one meets in the sources. */
export function otherNames(entity: Entity, language: string): { language: string; name: string }[] {
  const shown = new Set([nameOf(entity, language)]);
  return Object.entries(entity.names).flatMap(([tag, name]) => {
    if (shown.has(name)) return [];
    shown.add(name);
    return [{ language: tag, name }];
  });
}
