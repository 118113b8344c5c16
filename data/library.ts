import type { Entity } from "./format/entity.ts";
import type { Fact } from "./format/fact.ts";
import type { Pack } from "./format/pack.ts";
import type { Origin, Source } from "./format/source.ts";
import type { LocalizedText } from "./format/text.ts";
import type { TimelineEvent } from "./format/timeline.ts";
import type { Topic } from "./format/topic.ts";

/** An entity at the other end of a relation, with the label as read from this end. */
export type RelatedEntity = { entity: Entity; label: Entity["relations"][number]["label"] };

/** Everything the reader's packs say, looked up by id. */
export type Library = {
  packs: readonly Pack[];
  topics: readonly Topic[];
  sources: readonly Source[];
  entities: readonly Entity[];
  facts: readonly Fact[];
  timeline: readonly TimelineEvent[];
  topic(id: string): Topic | undefined;
  entity(id: string): Entity | undefined;
  source(id: string): Source | undefined;
  origin(id: string): Origin | undefined;
  factsAbout(entityId: string): readonly Fact[];
  factsIn(topicId: string): readonly Fact[];
  relationsOf(entityId: string): readonly RelatedEntity[];
  /** A publisher, or a name, unit or term of a value, in every language a pack's glossary has for it. */
  word(text: string): LocalizedText;
};

/**
 * Indexes packs that have been parsed. Where two packs define the same id, the earlier pack wins, so
 * the order of packs is the reader's way to decide.
 */
export function createLibrary(packs: readonly Pack[]): Library {
  const topics = firstById(packs.flatMap((pack) => pack.topics));
  const origins = firstById(packs.flatMap((pack) => pack.origins));
  const sources = firstById(packs.flatMap((pack) => pack.sources));
  const entities = firstById(packs.flatMap((pack) => pack.entities));
  const facts = firstById(packs.flatMap((pack) => pack.facts));
  const timeline = firstById(packs.flatMap((pack) => pack.timeline));
  const factsByEntity = group([...facts.values()], (fact) => fact.entities);
  const factsByTopic = group([...facts.values()], (fact) => [fact.topic]);
  const relations = bothWays(entities);
  const words = allWords(packs);
  return {
    packs,
    topics: [...topics.values()],
    sources: [...sources.values()],
    entities: [...entities.values()],
    facts: [...facts.values()],
    timeline: [...timeline.values()].sort((a, b) => a.date.localeCompare(b.date)),
    topic: (id) => topics.get(id),
    entity: (id) => entities.get(id),
    source: (id) => sources.get(id),
    origin: (id) => origins.get(id),
    factsAbout: (id) => factsByEntity.get(id) ?? [],
    factsIn: (id) => factsByTopic.get(id) ?? [],
    relationsOf: (id) => relations.get(id) ?? [],
    word: (text) => words.get(text) ?? text,
  };
}

function firstById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}

function allWords(packs: readonly Pack[]): Map<string, LocalizedText> {
  const words = new Map<string, LocalizedText>();
  for (const { language, glossary } of packs)
    for (const [text, translations] of Object.entries(glossary))
      if (!words.has(text)) words.set(text, { ...translations, [language]: text });
  return words;
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function bothWays(entities: ReadonlyMap<string, Entity>): Map<string, RelatedEntity[]> {
  const ends = [...entities.values()].flatMap((entity) =>
    entity.relations.flatMap(({ to, label, inverse }) => {
      const other = entities.get(to);
      if (!other) return [];
      return [
        { at: entity.id, related: { entity: other, label } },
        { at: other.id, related: { entity, label: inverse } },
      ];
    }),
  );
  const relations = new Map<string, RelatedEntity[]>();
  for (const [id, members] of group(ends, (end) => [end.at]))
    relations.set(
      id,
      members.map((end) => end.related),
    );
  return relations;
}
