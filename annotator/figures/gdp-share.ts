import { continentalDigits, englishDigits, inWords, kanjiOf } from "./numbers.ts";
import { anyOf, type FigurePattern, freshNumber, letters } from "./pattern.ts";

/** The names of the product, without diacritics. */
export const gdpNames = [
  ...["gdp", "gross domestic product", "bip", "bruttoinlandsprodukt", "bruttoinlandsprodukts"],
  ...["bruttoinlandsprodukte", "bruttoinlandsproduktes", "pib", "produit interieur brut"],
  ...["producto interior bruto", "producto interno bruto", "produto interno bruto", "pil"],
  ...["prodotto interno lordo", "bbp", "bnp", "pkb", "pdb", "gsyh", "ввп"],
  ...["hdp", "bdp", "bkt", "kdnk", "бвп", "αεπ", "الناتج المحلي الإجمالي", "تولید ناخالص داخلی"],
  ...["国内総生産", "国内生产总值", "國內生產毛額", "國內生產總值", "국내총생산"],
];

const gdp = anyOf(
  "GDP|G\\.D\\.P\\.?|gross domestic product|BIP|Bruttoinlandsprodukte?s?|PIB|produit interieur brut",
  "producto (?:interior|interno) bruto|produto interno bruto|P[Ii][Ll]|prodotto interno lordo|bbp|BNP|PKB|PDB|GSYH|ВВП",
  "HDP|BDP|bkt|BKT|KDNK|БВП|ΑΕΠ|الناتج المحلي الإجمالي|تولید ناخالص داخلی",
  "国内総生産|国内生产总值|國內生產毛額|國內生產總值|국내총생산",
);
/** With its abbreviation, where a text gives both, or an ending: “BDP-a”, “bkt:sta”. */
const itself = `${gdp}(?: ?\\([^()\\n]{3,8}\\)|[-:][a-z]{1,4}(?![${letters}]))?`;
const percent = `[ \\n-]?${anyOf(
  "%|percent|per[ -]cent|pct\\.?|proc(?:ent)?\\.?|persen|prozent|pour cent|por ?ciento|por cento|per cento|процент(?:а|ов)?",
  "prosent(?:tia|tiin)?|procenty?|peratus|posto|odsto|szazalek[a-z]*|la suta|відсотк(?:и|ів)|بالمئة|بالمائة|في المئة|في المائة|درصد|τοις εκατό",
  "パーセント|㌫|퍼센트|프로",
)}`;
const links = "of|des|vom|am|du|de|del|do|della|van het|a[fv]|din|daripada|dari|от|του|من|の|의|的";
/** A few words may stand between: “of the country's annual GDP”. */
const ofGdp = `^[ \\n-]?(?:(?:${links})[ ${letters}'.-]{0,40}?)?[ \\n-]?(?<![${letters}])${itself}(?![${letters}])`;
const byGdp = `${itself} ?${anyOf("比率?で?|に?対(?:する)?比?|の|に占める割合(?:が|を)?|的|의|대비|占比|比重")}? ?(?:방위비 ?|국방비 ?)?[約约약]? ?`;

/** A share of the gross domestic product in any press style: “2% of GDP”, “GDP比2%”, “GDP的百分之二”. */
export function gdpSharePatterns(percentOfGdp: number): FigurePattern[] {
  const number = anyOf(
    englishDigits(percentOfGdp),
    continentalDigits(percentOfGdp),
    ...inWords(percentOfGdp),
    ...kanjiOf(percentOfGdp),
  );
  return [
    { before: `${freshNumber}()$`, after: [`^${number}${percent}`, ofGdp] },
    { before: `(${byGdp})$`, after: [`^${number}${percent}`] },
    { before: `(${byGdp}百分之)$`, after: [`^${number}(?![\\d.])`] },
    { before: "(百分之)$", after: [`^${number}`, ofGdp] },
    { before: `(${itself}'[${letters}]* yuzde )$`, after: [`^${number}(?![\\d.,])`] },
  ];
}
