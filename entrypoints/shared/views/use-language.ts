import { useEffect } from "preact/hooks";
import { browser } from "wxt/browser";
import { readerLanguage, spokenLanguage } from "../../../data/language/spoken.ts";
import type { Settings } from "../../../data/settings/settings.ts";

/** The language this reader wants: their choice, else the browser’s; the latter too while settings are still read. */
export function languageOf(settings: Settings | null): string {
  return readerLanguage(settings?.card.language ?? "auto", browser.i18n.getUILanguage());
}

/** The same, with the page saying so: its `lang`, for voices and fonts, and its title. */
export function usePageLanguage(settings: Settings | null, title: (language: string) => string): string {
  const language = languageOf(settings);
  useEffect(() => {
    document.documentElement.lang = spokenLanguage(language);
    document.title = title(language);
  }, [language, title]);
  return language;
}
