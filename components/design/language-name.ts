import { localeFor } from "../../data/language/spoken.ts";

/** A language's name as readers of `language` call it; its tag where the browser has none. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([localeFor(language)], { type: "language" }).of(tag) ?? tag;
}
