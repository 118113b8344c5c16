import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The language a view's reader wants, as a BCP 47 tag. */
export const LanguageContext = createContext("en");

export function useLanguage(): string {
  return useContext(LanguageContext);
}
