import { rule } from "./rules.ts";
import { Id, LanguageTag, localized, PartialDate, plainText, textLimits, WebAddress } from "./text.ts";
import { z } from "./zod.ts";

/**
 * Where a story or record came from first: a wire story, a press conference, a government document.
 * Two outlets with the same origin are one witness, not two.
 */
export const Origin = z.strictObject({
  id: Id,
  label: localized(textLimits.label),
});
export type Origin = z.infer<typeof Origin>;

export const sourceKinds = [
  "wire",
  "newspaper",
  "broadcaster",
  "website",
  "government-record",
  "research",
  "reference",
] as const;

/** One page or document that claims are taken from. */
export const Source = z.strictObject({
  id: Id,
  /** The outlet's or body's name as a reader knows it. */
  publisher: plainText(textLimits.label),
  /** What the page is, in our own words; headlines belong to their authors. */
  label: localized(textLimits.sentence),
  url: WebAddress,
  date: PartialDate,
  /** True where the page carries no date and ours was worked out from its text. */
  dateInferred: z.literal(true).optional(),
  kind: z.enum(sourceKinds),
  language: LanguageTag,
  /** Which stories or records it carries; more than one for a merged report. */
  origins: z.array(Id).min(1, rule("an-origin")).max(8),
});
export type Source = z.infer<typeof Source>;
