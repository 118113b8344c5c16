import type { Entity } from "../format/entity.ts";
import { localize } from "../localize.ts";

/** Kinds of things that have a name of their own; a policy or a commodity only has translations. */
const named: readonly Entity["kind"][] = ["person", "government", "organisation", "agreement", "document"];

export type NativeName = { text: string; language: string };

/** A name in katakana alone transcribes a foreign one: it is not how the bearer writes it. */
const homeScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Greek}]/u;

/**
 * The name as it is written at home, for a reader whose language writes it otherwise: the first other name of
 * the pack, where it is in a script of its own. Where the reader's own name is in such a script, the other
 * way round: the name in Latin letters.
 */
export function nativeNameOf({ names, kind }: Entity, language: string): NativeName | null {
  if (!named.includes(kind)) return null;
  const shown = localize(names, language);
  const [first] = Object.entries(names).filter(([, text]) => text !== shown);
  if (!first || homeScript.test(first[1]) === homeScript.test(shown)) return null;
  return { language: first[0], text: first[1] };
}
