/** The languages in which Sidelight itself speaks. Packs may know more. */
export const spokenLanguages = ["en", "ja"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What a reader chose: one of ours, or whatever their browser speaks. */
export const languageChoices = ["auto", ...spokenLanguages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language a reader wants, as a BCP 47 tag. It may be one that Sidelight does not speak: a pack's texts
 * are taken in it all the same.
 */
export function readerLanguage(choice: LanguageChoice, browserLanguage: string): string {
  return choice === "auto" ? browserLanguage : choice;
}

/** The language in which Sidelight speaks to a reader of `language`: theirs, else English. */
export function spokenLanguage(language: string): SpokenLanguage {
  const primary = language.toLowerCase().split("-")[0];
  return spokenLanguages.find((spoken) => spoken === primary) ?? "en";
}

/** Words of one part of the interface in every language. What one says, the other has to say: the types see to it. */
export function spoken<Words>(wordings: Record<SpokenLanguage, Words>): (language: string) => Words {
  return (language) => wordings[spokenLanguage(language)];
}

/** The locale in which dates and figures stand among our words: “22 October 2025” in English. */
export const localeFor = spoken({ en: "en-GB", ja: "ja" });
