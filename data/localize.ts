import type { LocalizedText } from "./format/text.ts";

/**
 * The text in the reader's language, else in a language of the same family (`zh` for `zh-Hant`), else
 * in English, else whatever is there.
 */
export function localize(text: LocalizedText, language: string): string {
  return typeof text === "string" ? text : (text[localizedIn(text, language)] ?? "");
}

/** The language in which a reader of `language` gets a text. */
export function localizedIn(text: Exclude<LocalizedText, string>, language: string): string {
  const wanted = [language, language.split("-")[0] ?? language, "en"];
  return wanted.find((tag) => text[tag] !== undefined) ?? Object.keys(text)[0] ?? language;
}
