import type { LocalizedText } from "./format/text.ts";

/**
 * The text in the reader's language, else in a language of the same family (`zh` for `zh-Hant`), else
 * in English, else whatever is there.
 */
export function localize(text: LocalizedText, language: string): string {
  if (typeof text === "string") return text;
  for (const wanted of [language, language.split("-")[0] ?? language, "en"]) {
    const found = text[wanted];
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? "";
}
