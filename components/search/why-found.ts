import { nativeNameOf } from "../../data/facts/native-name.ts";
import { spellingsOf } from "../../data/format/alternatives.ts";
import type { Entity } from "../../data/format/entity.ts";
import type { Fact } from "../../data/format/fact.ts";
import type { LocalizedText } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { sentencesOf } from "../../data/page/sentences.ts";
import { nameOf } from "../entity-name/names.ts";
import type { Hit } from "./hits.ts";
import { hasAsTyped, hasNearly, wordsNotIn } from "./matches.ts";

/** Words of a pack, with their language where the pack says it. */
export type Words = { text: string; lang?: string | undefined };

/**
 * The words a hit was found for, where what is listed of it does not have them; null where it does. What has them as
 * they are typed comes before what a slip of the keys may have meant.
 */
export function whyFound(hit: Hit, query: string, library: Library, language: string): Words | null {
  const { listed, others } = textsOf(hit, library, language);
  const missing = wordsNotIn(listed, query);
  if (missing.length === 0) return null;
  return (
    firstOf(others(), (text) => hasAsTyped(text, missing)) ??
    firstOf(others(), (text) => hasNearly(text, missing))
  );
}

function firstOf(all: Iterable<Words>, fits: (text: string) => boolean): Words | null {
  for (const words of all) if (fits(words.text)) return words;
  return null;
}

/** What is listed of a hit, and what else is said of it: there may be hundreds, and the first may be the one. */
type Texts = { listed: string[]; others: () => Iterable<Words> };

function textsOf(hit: Hit, library: Library, language: string): Texts {
  const entity = hit.kind === "entity" ? library.entity(hit.id) : undefined;
  if (entity) {
    return {
      listed: [
        nameOf(entity, language),
        nativeNameOf(entity, language)?.text ?? "",
        localize(entity.role, language),
      ],
      others: () => saidOfEntity(entity, language),
    };
  }
  const fact = hit.kind === "fact" ? library.facts.find(({ id }) => id === hit.id) : undefined;
  if (!fact) return { listed: [], others: () => [] };
  return { listed: [localize(fact.text, language)], others: () => saidInFact(fact, language) };
}

function* saidOfEntity(entity: Entity, language: string): Generator<Words> {
  yield* sentencesInAll(entity.names);
  yield* sentences(entity.description, language);
  yield* sentencesInAll(entity.role);
  yield* sentencesInAll(entity.description);
  for (const form of entity.forms) for (const text of spellingsOf(form.text)) yield { text };
}

function* saidInFact(fact: Fact, language: string): Generator<Words> {
  const said = fact.claims.flatMap(({ says }) => (says ? [says] : []));
  for (const text of said) yield* sentences(text, language);
  yield* sentencesInAll(fact.text);
  for (const text of said) yield* sentencesInAll(text);
}

function sentences(text: LocalizedText, language: string): Words[] {
  const lang = typeof text !== "string" && Object.hasOwn(text, language) ? language : undefined;
  return sentencesOf([localize(text, language)]).map(({ text: one }) => ({ text: one, lang }));
}

function sentencesInAll(text: LocalizedText): Words[] {
  if (typeof text === "string") return sentencesOf([text]).map(({ text: one }) => ({ text: one }));
  return Object.entries(text).flatMap(([lang, all]) =>
    sentencesOf([all]).map(({ text: one }) => ({ text: one, lang })),
  );
}
