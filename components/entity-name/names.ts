import type { Entity } from "../../data/format/entity.ts";
import { localize } from "../../data/localize.ts";

export type NativeName = { language: string; name: string };

/** The name a reader of this language knows the entity by. */
export function nameOf(entity: Entity, language: string): string {
  return localize(entity.names, language);
}

/** The names in other languages, each once, in the pack's order: what one meets in the sources. */
export function otherNames(entity: Entity, language: string): NativeName[] {
  const shown = new Set([nameOf(entity, language)]);
  return Object.entries(entity.names).flatMap(([tag, name]) => {
    if (shown.has(name)) return [];
    shown.add(name);
    return [{ language: tag, name }];
  });
}

/** A name in katakana alone transcribes a foreign one: it is not how the bearer writes it. */
const homeScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Greek}]/u;

/** The name as it is written at home, where that is another script and the pack puts it first. */
export function nativeName(entity: Entity, language: string): NativeName | null {
  const [first] = otherNames(entity, language);
  return first && homeScript.test(first.name) ? first : null;
}
