import { countSpellings } from "../format/alternatives.ts";
import type { Entity } from "../format/entity.ts";
import type { Pack } from "../format/pack.ts";
import type { LocalizedText } from "../format/text.ts";
import type { Topic } from "../format/topic.ts";

export type PackCounts = {
  topics: number;
  entities: number;
  forms: number;
  facts: number;
  claims: number;
  sources: number;
  events: number;
};

/** What can be said of a pack without opening it. */
export type PackAbout = {
  id: string;
  title: LocalizedText;
  description: LocalizedText;
  version: string;
  language: string;
  /** Absent where an older Sidelight took the pack in. */
  translations?: readonly string[] | undefined;
  asOf: string;
  licence: string;
  homepage?: string | undefined;
  counts: PackCounts;
  topics: Pick<Topic, "id" | "colour">[];
  /** Of the pack as JSON text. */
  bytes: number;
};

export function aboutPack(pack: Pack, bytes: number): PackAbout {
  const { id, title, description, version, language, translations, asOf, licence, homepage } = pack;
  return {
    id,
    title,
    description,
    version,
    language,
    translations,
    asOf,
    licence,
    homepage,
    counts: countsOf(pack),
    topics: pack.topics.map(({ id, colour }) => ({ id, colour })),
    bytes,
  };
}

/** With every spelling that a form stands for. */
function countForms({ forms, figures }: Entity): number {
  return forms.reduce((sum, { text }) => sum + countSpellings(text), figures.length);
}

function countsOf({ topics, entities, facts, sources, timeline }: Pack): PackCounts {
  return {
    topics: topics.length,
    entities: entities.length,
    forms: entities.reduce((sum, entity) => sum + countForms(entity), 0),
    facts: facts.length,
    claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
    sources: sources.length,
    events: timeline.length,
  };
}
