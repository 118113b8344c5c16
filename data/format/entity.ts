import { phraseFault } from "./alternatives.ts";
import { readCurrencies } from "./currency.ts";
import { rule } from "./rules.ts";
import { Id, LanguageTag, localized, PartialDate, plainText, textLimits } from "./text.ts";
import { z } from "./zod.ts";

export const entityKinds = [
  "person",
  "government",
  "organisation",
  "agreement",
  "policy",
  "event",
  "document",
  "capability",
  "product",
  "commodity",
  "project",
] as const;

export const surfaceFormKinds = ["name", "short", "titled", "alias", "abbreviation", "term"] as const;

/**
 * What a form needs before it counts as a mention:
 * `page`, evidence for this sense anywhere on the page (the full name, a cue, a related entity);
 * `near`, a cue in the same sentence. A form without `needs` is unambiguous by itself.
 */
export const contextNeeds = ["page", "near"] as const;

/** One spelling of at least so many letters, or several with `alternatives.ts`. */
function phrase(fewest: 1 | 2) {
  return plainText(textLimits.phrase).check(({ value, issues }) => {
    // That it is empty is told already.
    const fault = value === "" ? null : phraseFault(value, fewest);
    if (fault) issues.push({ code: "custom", input: value, message: rule(fault) });
  });
}

/** Words that are looked for on a page and stand for no entity. */
const Phrases = z.array(phrase(1)).max(1000).default([]);

/**
 * A way of writing an entity, or several. Capital letters are a rule: “Ishin” never matches
 * “ishin”, “LDP” only all capitals.
 */
export const SurfaceForm = z.strictObject({
  text: phrase(2),
  language: LanguageTag,
  kind: z.enum(surfaceFormKinds),
  needs: z.enum(contextNeeds).optional(),
});
export type SurfaceForm = z.infer<typeof SurfaceForm>;

/**
 * A figure that stands for the entity in every style the press writes it: `{ "money": 550000000000,
 * "currency": "USD" }` is “$550 billion”, “US$550bn”, “5,500億ドル”; `{ "percentOfGdp": 2 }` is
 * “2% of GDP”, “two per cent of gross domestic product”, “GDP比2%”.
 */
export const FigureForm = z.union([
  z.strictObject({
    money: z.number().positive(),
    currency: z.enum(readCurrencies),
    needs: z.enum(contextNeeds).optional(),
  }),
  z.strictObject({ percentOfGdp: z.number().positive().max(100), needs: z.enum(contextNeeds).optional() }),
]);
export type FigureForm = z.infer<typeof FigureForm>;

/** A dated, sourced detail shown as a row on the card. */
export const Attribute = z.strictObject({
  label: localized(textLimits.label),
  value: localized(textLimits.sentence),
  asOf: PartialDate,
  sources: z.array(Id).min(1, rule("a-source")).max(8),
});
export type Attribute = z.infer<typeof Attribute>;

/** A link to another entity, read from both ends: A `label` B, and B `inverse` A. */
export const Relation = z.strictObject({
  to: Id,
  label: localized(textLimits.label),
  inverse: localized(textLimits.label),
});
export type Relation = z.infer<typeof Relation>;

/** A person, body, deal, place or term that can be mentioned on a page. */
export const Entity = z.strictObject({
  id: Id,
  topic: Id,
  kind: z.enum(entityKinds),
  /** `core` is marked wherever it is meant; `related` only on a page that also names a core entity. */
  tier: z.enum(["core", "related"]),
  /** Names by language; the pack's own language is required, native names are welcome. */
  names: z.record(LanguageTag, plainText(textLimits.label)),
  role: localized(textLimits.sentence),
  /** The date up to which role and description are known to hold. */
  asOf: PartialDate,
  /** Where it began on a day: a story that is older means something else by its forms. */
  since: PartialDate.optional(),
  description: localized(textLimits.prose),
  attributes: z.array(Attribute).max(12).default([]),
  relations: z.array(Relation).max(24).default([]),
  forms: z.array(SurfaceForm).max(2000),
  figures: z.array(FigureForm).max(8).default([]),
  /** Longer names that contain a form and mean something else: “Twin Ring Motegi”. They win by length and are never marked. */
  decoys: Phrases,
  /**
   * Words on a page that speak for this sense of an ambiguous form, and words that speak against it. Hints speak for
   * it and for much else, as the name of a country does: however many there are, they count as one.
   */
  evidence: z
    .strictObject({
      for: Phrases,
      against: Phrases,
      hints: Phrases,
    })
    .default({ for: [], against: [], hints: [] }),
});
export type Entity = z.infer<typeof Entity>;
