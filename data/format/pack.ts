import { Entity } from "./entity.ts";
import { Fact } from "./fact.ts";
import { Origin, Source } from "./source.ts";
import { Id, LanguageTag, localized, PartialDate, plainText, textLimits, WebAddress } from "./text.ts";
import { TimelineEvent } from "./timeline.ts";
import { Topic } from "./topic.ts";
import { z } from "./zod.ts";

/** The version of the format described here. A pack of another version is refused, never guessed at. */
export const packFormatVersion = 1;

/** A pack as it is written, field by field. References between its parts are checked by `parsePack`. */
export const Pack = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal("sidelight-pack"),
  formatVersion: z.literal(packFormatVersion),
  id: Id,
  title: localized(textLimits.label),
  description: localized(textLimits.prose),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "use a version like 1.0.0"),
  language: LanguageTag,
  /** The day up to which the pack as a whole was checked. */
  asOf: PartialDate,
  licence: plainText(textLimits.label),
  homepage: WebAddress.optional(),
  topics: z.array(Topic).min(1).max(100),
  origins: z.array(Origin).max(5000),
  sources: z.array(Source).max(5000),
  entities: z.array(Entity).min(1).max(150_000),
  facts: z.array(Fact).max(50_000),
  timeline: z.array(TimelineEvent).max(5000),
});
export type Pack = z.infer<typeof Pack>;
