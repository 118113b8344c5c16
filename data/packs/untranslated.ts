import type { Pack } from "../format/pack.ts";
import { shownTexts, shownWords } from "./shown-texts.ts";
import type { Told } from "./told.ts";

/** Where a pack does not keep the promise of its `translations`, and what its glossary has for nothing. */
export function untranslated(pack: Pack): Told[] {
  const words = shownWords(pack);
  const { language, translations, glossary } = pack;
  return [
    ...shownTexts(pack).flatMap(({ path, text }) => {
      const written = typeof text === "string" ? { [language]: text } : text;
      return [language, ...translations].filter((tag) => !(tag in written)).map((tag) => missing(path, tag));
    }),
    ...[...words].flatMap(([word, path]) =>
      translations
        .filter((tag) => !(tag in (glossary[word] ?? {})))
        .map((tag) => missing(`glossary.${word} (${path})`, tag)),
    ),
    ...Object.keys(glossary)
      .filter((word) => !words.has(word))
      .map((word) => ({
        path: `glossary.${word}`,
        problem: "no publisher and no value has this word",
        remedy: "leave it out, or correct its spelling",
      })),
  ];
}

function missing(path: string, tag: string): Told {
  return {
    path,
    problem: `is not there in “${tag}”`,
    remedy: `add it, or take “${tag}” out of “translations”`,
  };
}
