import { Entity } from "./entity.ts";
import { Fact } from "./fact.ts";
import { rule } from "./rules.ts";
import { Origin, Source } from "./source.ts";
import { Id, LanguageTag, localized, PartialDate, plainText, textLimits, WebAddress } from "./text.ts";
import { TimelineEvent } from "./timeline.ts";
import { Topic } from "./topic.ts";
import { z } from "./zod.ts";

/** The version of the format described here. A pack of another version is refused, never guessed at. */
export const packFormatVersion = 1;

/** The lists a pack is made of: what stands in each, and how many at most. */
export const packLists = {
  topics: { item: Topic, least: 1, most: 100 },
  origins: { item: Origin, least: 0, most: 5000 },
  sources: { item: Source, least: 0, most: 5000 },
  entities: { item: Entity, least: 1, most: 150_000 },
  facts: { item: Fact, least: 0, most: 50_000 },
  timeline: { item: TimelineEvent, least: 0, most: 5000 },
} as const;

/** A pack as it is written, field by field. References between its parts are checked by `parsePack`. */
export const Pack = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("sidelight-pack"),
  formatVersion: z.literal(packFormatVersion),
  id: Id,
  title: localized(textLimits.label),
  description: localized(textLimits.prose),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, rule("version")),
  language: LanguageTag,
  /** The day up to which the pack as a whole was checked. */
  asOf: PartialDate,
  /** Further languages in which everything the pack shows can be read; `npm run pack -- check` holds it to that. */
  translations: z.array(LanguageTag).max(20).default([]),
  /**
   * The short words that stand in one language because they are compared or counted (publishers, names, units and
   * terms of values), in others: `{ "votes": { "ja": "票" } }`.
   */
  glossary: z
    .record(plainText(textLimits.label), z.record(LanguageTag, plainText(textLimits.label)))
    .default({}),
  licence: plainText(textLimits.label),
  homepage: WebAddress.optional(),
  topics: z.array(Topic).min(packLists.topics.least).max(packLists.topics.most),
  origins: z.array(Origin).max(packLists.origins.most),
  sources: z.array(Source).max(packLists.sources.most),
  entities: z.array(Entity).min(packLists.entities.least).max(packLists.entities.most),
  facts: z.array(Fact).max(packLists.facts.most),
  timeline: z.array(TimelineEvent).max(packLists.timeline.most),
});
export type Pack = z.infer<typeof Pack>;
