import { longestQuotation, rule } from "./rules.ts";
import { Id, LanguageTag, localized, PartialDate, plainText, textLimits } from "./text.ts";
import { z } from "./zod.ts";

// Making one costs half a millisecond, and a pack is full of quotations.
const words = new Intl.Segmenter("en", { granularity: "word" });

export function countWords(text: string): number {
  return [...words.segment(text)].filter((part) => part.isWordLike).length;
}

/**
 * Whether a quotation is short enough. Most are in plain letters, where no word has a gap in it, and few enough
 * gaps settle the matter without the dictionaries of a segmenter.
 */
function isFragment(text: string): boolean {
  if (text.length <= longestQuotation) return true;
  const isPlain = /^[ -~‘’“”–—]*$/.test(text);
  if (isPlain && text.split(/[^A-Za-z0-9]+/).length <= longestQuotation) return true;
  return countWords(text) <= longestQuotation;
}

/**
 * Who stands behind a claim. The anonymous kinds keep the outlet's own count, because “one source”
 * and “two sources” for the same news is a difference a reader should see.
 */
export const attributionKinds = [
  "named-speaker",
  "named-body",
  "spokesperson",
  "document",
  "one-anonymous",
  "two-anonymous",
  "anonymous",
  "outlet",
] as const;

export const Attribution = z.strictObject({
  kind: z.enum(attributionKinds),
  /** Who, in our own words: “Toshimitsu Motegi”, “a person who knew of the preparations”. */
  who: localized(textLimits.label).optional(),
});

const bound = z.enum(["up to", "about", "at least", "more than"]).optional();
const valueName = plainText(textLimits.label).describe(
  "What is measured, the same in every claim that measures it: “amount”, “US share”.",
);

/** A comparable value. Two claims whose values share a `name` and are not equal differ. */
export const Value = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("money"),
    name: valueName,
    amount: z.number(),
    currency: z.string().regex(/^[A-Z]{3}$/, rule("currency")),
    bound,
    per: z.enum(["year"]).optional(),
  }),
  z.strictObject({
    kind: z.literal("share"),
    name: valueName,
    percent: z.number(),
    of: plainText(textLimits.label),
    bound,
  }),
  z.strictObject({
    kind: z.literal("count"),
    name: valueName,
    count: z.number(),
    of: plainText(textLimits.label),
    bound,
  }),
  z.strictObject({ kind: z.literal("date"), name: valueName, date: PartialDate, bound }),
  z.strictObject({
    kind: z.literal("duration"),
    name: valueName,
    amount: z.number(),
    unit: z.enum(["minutes", "hours", "days", "weeks", "months", "years"]),
    bound,
  }),
  z.strictObject({ kind: z.literal("term"), name: valueName, term: plainText(textLimits.label) }),
]);
export type Value = z.infer<typeof Value>;

/** First and last words of the passage in the source (a W3C text quote selector cut to its ends; becomes `#:~:text=start,end`). */
export const Locator = z.strictObject({
  start: plainText(textLimits.label),
  end: plainText(textLimits.label).optional(),
});
export type Locator = z.infer<typeof Locator>;

/**
 * How a claim stands to the fact's sentence: it `states` or `supports` it, `refines` it with a detail
 * or limit, `contradicts` it, or `supersedes` it because things have moved on.
 */
export const claimRelations = ["states", "supports", "refines", "contradicts", "supersedes"] as const;

/** One source's version of a fact. */
export const Claim = z.strictObject({
  source: Id,
  attribution: Attribution,
  relation: z.enum(claimRelations),
  /** This source's version in one line of our own; required where it is not simply the fact's sentence. */
  says: localized(textLimits.sentence).optional(),
  values: z.array(Value).max(12).default([]),
  /** The words themselves, at most eight, where the wording is the fact. */
  wording: plainText(textLimits.label).refine(isFragment, rule("short-quotation")).optional(),
  /** Which of the source's origins this claim comes from, where the source merges several. */
  origin: Id.optional(),
  locator: Locator.optional(),
});
export type Claim = z.infer<typeof Claim>;

/**
 * What a sentence on a page says when it reports the fact. Every entry of `all` must be in it; an entry names
 * alternatives, parted by “|”. Terms of up to three letters and terms with capitals stand as whole words and as
 * written (“US”, “JIP”); any other term is the beginning of a word, in any case (“tariff” finds “Tariffs”).
 * A number is a whole one: “5%” is not in “1.5%”. With `figure`, the name of one of the fact's values, the sentence must also give that figure:
 * another one of its size in its place is shown to readers as a difference. The value is a share, a count or money in
 * one of six currencies, the page in English or Japanese: only those figures are read from pages.
 */
export const Cue = z.strictObject({
  /** In which its words and its figure are written; the pack's own where it is left out. */
  language: LanguageTag.optional(),
  all: z.array(plainText(textLimits.prose)).min(1).max(8),
  figure: valueName.optional(),
});
export type Cue = z.infer<typeof Cue>;

/** A statement with the claims it rests on. Agreement between the claims is derived, never written down. */
export const Fact = z.strictObject({
  id: Id,
  topic: Id,
  entities: z.array(Id).min(1, rule("an-entity")).max(16),
  /** One plain sentence of our own. */
  text: localized(textLimits.sentence),
  asOf: PartialDate,
  /**
   * One is enough. Without any, Sidelight never says that a page reports the fact, or leaves it out: right for a
   * note on a source's own text.
   */
  cues: z.array(Cue).max(8).default([]),
  claims: z.array(Claim).min(1, rule("a-claim")).max(40),
});
export type Fact = z.infer<typeof Fact>;
