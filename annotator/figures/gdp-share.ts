import { readNumeral } from "./numerals.ts";
import { type Extent, isCutOut, type Surroundings } from "./surroundings.ts";

const gdp = [
  "GDP|G\\.D\\.P\\.?|gross domestic product|BIP|Bruttoinlandsprodukte?s?|PIB|produit interieur brut|producto (?:interior|interno) bruto",
  "produto interno bruto|P[Ii][Ll]|prodotto interno lordo|bbp|BNP|PKB|ВВП|国内総生産|国内生产总值|國內生產毛額|國內生產總值|국내총생산",
].join("|");
const abbreviationBehind = "(?: ?\\((?:GDP|BIP|PIB|ВВП)\\))?";
const percent =
  /^[ \n-]?(?:%|percent|per[ -]cent|pct\.?|prozent|pour cent|por ?ciento|por cento|per cento|процент(?:а|ов)?|パーセント|퍼센트|프로)/i;
const links = "of|des|vom|am|du|de|del|do|della|van het|av|от|の|의|的";
const ofGdp = new RegExp(
  `^[ \\n-]?(?:(?:${links})(?: [\\p{L}'.-]+){0,3}?)?[ \\n-]?(?:${gdp})${abbreviationBehind}(?![\\p{Ll}])`,
  "u",
);
const gdpBefore = new RegExp(
  `(?:${gdp})${abbreviationBehind} ?(?:比率?で?|に?対(?:する)?比?|の|に占める割合(?:が|を)?|的|의|대비|占比|比重)? ?(?:約|约|약)?(?:百分之)?$`,
  "u",
);

/** A share of the gross domestic product, in any press style. */
export function readGdpShare({ before, after }: Surroundings, wanted: number): Extent | undefined {
  const numeral = readNumeral(after);
  if (
    !numeral ||
    (numeral.english !== wanted && numeral.continental !== wanted) ||
    isCutOut(before.replace(/百分之$/, ""))
  )
    return undefined;
  const sign = percent.exec(after.slice(numeral.length))?.[0];
  const prefix = /百分之$/.exec(before)?.[0];
  if (sign === undefined && prefix === undefined) return undefined;
  const signEnd = numeral.length + (sign?.length ?? 0);
  const behind = ofGdp.exec(after.slice(signEnd))?.[0];
  if (behind !== undefined) return { before: prefix?.length ?? 0, after: signEnd + behind.length };
  const ahead = gdpBefore.exec(before)?.[0];
  return ahead === undefined ? undefined : { before: ahead.length, after: signEnd };
}
