import type { CardVersion } from "../../data/facts/card-content.ts";
import { valueInWords } from "../design/values.ts";
import { cardStrings } from "./strings.ts";

/** One source's version in one line: its own sentence, else its words, else its figures. */
export function versionText({ says, wording, values, attribution }: CardVersion, language: string): string {
  const strings = cardStrings(language);
  const said =
    says ??
    (wording && strings.quoted(wording)) ??
    strings.values(values.map((value) => valueInWords(value, language)));
  const cited = strings.attribution[attribution];
  const stated = said === "" ? strings.asStated : said;
  // A sentence of its own says whom it cites; bare words and figures do not.
  return says === undefined && cited ? strings.cited(stated, cited) : stated;
}
