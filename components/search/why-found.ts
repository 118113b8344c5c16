import { nativeNameOf } from "../../data/facts/native-name.ts";
import { spelledOut } from "../../data/format/alternatives.ts";
import type { LocalizedText } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { sentencesOf } from "../../data/page/sentences.ts";
import { nameOf } from "../entity-name/names.ts";
import type { Hit } from "./hits.ts";
import { matchesIn, wordsNotIn } from "./matches.ts";

/** Words of a pack, with their language where the pack says it. */
export type Words = { text: string; lang?: string | undefined };

/** The words a hit was found for, where what is listed of it does not have them; null where it does. */
export function whyFound(hit: Hit, query: string, library: Library, language: string): Words | null {
  const { listed, others } = textsOf(hit, library, language);
  const missing = wordsNotIn(listed, query).join(" ");
  if (missing === "") return null;
  return others.find(({ text }) => matchesIn(text, missing).length > 0) ?? null;
}

function textsOf(hit: Hit, library: Library, language: string): { listed: string[]; others: Words[] } {
  if (hit.kind === "entity") {
    const entity = library.entity(hit.id);
    if (!entity) return { listed: [], others: [] };
    return {
      listed: [
        nameOf(entity, language),
        nativeNameOf(entity, language)?.text ?? "",
        localize(entity.role, language),
      ],
      others: [
        ...sentencesInAll(entity.names),
        ...spelledOut(entity.forms).map(({ text }) => ({ text })),
        ...sentences(entity.description, language),
        ...sentencesInAll(entity.role),
        ...sentencesInAll(entity.description),
      ],
    };
  }
  const fact = hit.kind === "fact" ? library.facts.find(({ id }) => id === hit.id) : undefined;
  if (!fact) return { listed: [], others: [] };
  const said = fact.claims.flatMap(({ says }) => (says ? [says] : []));
  return {
    listed: [localize(fact.text, language)],
    others: [
      ...said.flatMap((text) => sentences(text, language)),
      ...sentencesInAll(fact.text),
      ...said.flatMap(sentencesInAll),
    ],
  };
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
