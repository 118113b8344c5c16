import { idPattern, longestId } from "./id.ts";
import { rule } from "./rules.ts";
import { z } from "./zod.ts";

/** Longest texts a pack may carry, in UTF-16 units: generous for prose, small enough that no card overflows. */
export const textLimits = {
  id: longestId,
  label: 120,
  phrase: 500,
  sentence: 220,
  prose: 1200,
  url: 2000,
} as const;

/** A stable identifier: lower-case words joined by hyphens, as used in highlight names and addresses. */
export const Id = z.string().max(textLimits.id).regex(idPattern, rule("id"));

/** A BCP 47 language tag, such as `en`, `ja`, `zh-Hant`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, rule("language-tag"));

/** What a text must not hold, and the rule that it would break. */
const faults = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point.
    isIn: (text: string) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text),
    breaks: rule("no-control-characters"),
  },
  {
    // They would show the letters of a name in another order than they are stored in.
    isIn: (text: string) => /[\u202a-\u202e\u2066-\u2069]/.test(text),
    breaks: rule("no-turned-writing"),
  },
  {
    isIn: (text: string) => !text.isWellFormed(),
    breaks: rule("whole-characters"),
  },
];

/** No text without one of these has a fault: a pack has thousands of texts, and hardly one needs a closer look. */
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/**
 * One-line or multi-line prose without control characters. Always shown as text, never as markup. What is too long is
 * looked at no closer: a file may hold megabytes of it.
 */
export function plainText(max: number) {
  return z
    .string()
    .trim()
    .min(1, rule("filled"))
    .max(max, { abort: true })
    .check(({ value, issues }) => {
      if (!suspicious.test(value)) return;
      for (const { isIn, breaks } of faults)
        if (isIn(value)) issues.push({ code: "custom", input: value, message: breaks });
    });
}

/**
 * Text in the pack's own language, or in several: `"Prime minister"` or
 * `{ "en": "Prime minister", "ja": "首相" }`. Readers get their own language where it is there.
 */
export function localized(max: number) {
  const inLanguages = z
    .record(LanguageTag, plainText(max))
    .refine((texts) => Object.keys(texts).length > 0, rule("filled"))
    .meta({ minProperties: 1 });
  return z.union([plainText(max), inLanguages]);
}
export type LocalizedText = string | Record<string, string>;

/**
 * A date at the precision it is known: `2025`, `2025-10` or `2025-10-22` (ISO 8601 reduced
 * precision). The length says the precision, so it is never stored twice.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: rule("date"),
    // What is no date at all is not looked for in the calendar, too.
    abort: true,
  })
  .refine(isRealDate, rule("real-date"));
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
  }, rule("web-address"));
