import type { CardVersion } from "../../data/card-content.ts";
import { valueInWords } from "../design/values.ts";
import { cardStrings as strings } from "./strings.ts";

/** One source's version in one line: its own sentence, else its words, else its figures. */
export function versionText({ says, wording, values, attribution }: CardVersion): string {
  const said = says ?? (wording && `“${wording}”`) ?? values.map((value) => valueInWords(value)).join(", ");
  const cited = strings.attribution[attribution];
  const stated = said === "" ? strings.asStated : said;
  // A sentence of its own says whom it cites; bare words and figures do not.
  return says === undefined && cited ? `${stated}, ${cited}` : stated;
}
