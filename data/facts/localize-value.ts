import type { Value } from "../format/fact.ts";
import type { Library } from "../library.ts";
import { localize } from "../localize.ts";

/** The value with its words in the reader's language, where a glossary has them. To be shown, not to be compared. */
export function localizeValue(value: Value, library: Pick<Library, "word">, language: string): Value {
  const word = (text: string) => localize(library.word(text), language);
  const name = word(value.name);
  switch (value.kind) {
    case "share":
    case "count":
      return { ...value, name, of: word(value.of) };
    case "term":
      return { ...value, name, term: word(value.term) };
    default:
      return { ...value, name };
  }
}
