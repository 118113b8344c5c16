import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The language in which a view speaks, as a BCP 47 tag. Views that provide none speak English. */
export const LanguageContext = createContext("en");

export function useLanguage(): string {
  return useContext(LanguageContext);
}

/** Words of one part of the interface in every language it speaks; English is always there. */
export type Wordings<Words> = { en: Words; ja: Words };

/** The words in a reader's language, else in English. */
export function wordsIn<Words>(wordings: Wordings<Words>, language: string): Words {
  return language.split("-")[0] === "ja" ? wordings.ja : wordings.en;
}
