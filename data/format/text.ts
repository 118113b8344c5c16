import { idPattern, longestId } from "./id.ts";
import { z } from "./zod.ts";

/** Longest texts a pack may carry, in UTF-16 units: generous for prose, small enough that no card overflows. */
export const textLimits = { id: longestId, label: 120, sentence: 220, prose: 1200, url: 2000 } as const;

/** A stable identifier: lower-case words joined by hyphens, as used in highlight names and addresses. */
export const Id = z
  .string()
  .max(textLimits.id)
  .regex(idPattern, "use lower-case letters and digits joined by single hyphens, like “trade-deal”");

/** A BCP 47 language tag, such as `en`, `ja`, `zh-Hant`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, "use a language tag like “en”, “ja” or “zh-Hant”");

/** What a text must not hold, and how to say so. */
const faults = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point.
    isIn: (text: string) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text),
    message: "must not contain control characters",
  },
  {
    // They would show the letters of a name in another order than they are stored in.
    isIn: (text: string) => /[\u202a-\u202e\u2066-\u2069]/.test(text),
    message: "must not contain characters that turn the writing round",
  },
  {
    isIn: (text: string) => !text.isWellFormed(),
    message: "must not contain half characters (lone surrogates)",
  },
];

/** No text without one of these has a fault: a pack has thousands of texts, and hardly one needs a closer look. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/** One-line or multi-line prose without control characters. Always shown as text, never as markup. */
export function plainText(max: number) {
  return z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(max, `at most ${max} characters`)
    .check(({ value, issues }) => {
      if (!suspicious.test(value)) return;
      for (const { isIn, message } of faults)
        if (isIn(value)) issues.push({ code: "custom", input: value, message });
    });
}

/**
 * Text in the pack's own language, or in several: `"Prime minister"` or
 * `{ "en": "Prime minister", "ja": "首相" }`. Readers get their own language where it is there.
 */
export function localized(max: number) {
  return z.union([plainText(max), z.record(LanguageTag, plainText(max))]);
}
export type LocalizedText = string | Record<string, string>;

/**
 * A date at the precision it is known: `2025`, `2025-10` or `2025-10-22` (ISO 8601 reduced
 * precision). The length says the precision, so it is never stored twice.
 */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "use a date like 2025-10-22, 2025-10 or 2025",
  )
  .refine(isRealDate, "there is no such day in the calendar");
export type PartialDate = z.infer<typeof PartialDate>;

function isRealDate(date: string): boolean {
  if (date.length < 10 || date.slice(8) <= "28") return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** An address a reader may be sent to: http or https only, so no script or data address can hide in a pack. */
export const WebAddress = z
  .string()
  .max(textLimits.url)
  .refine((address) => {
    try {
      const { protocol, username, password } = new URL(address);
      return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
    } catch {
      return false;
    }
  }, "use a full address that begins with https:// or http://");
