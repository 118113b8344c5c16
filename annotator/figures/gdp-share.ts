import { continentalDigits, englishDigits, inWords, kanjiOf } from "./numbers.ts";
import { anyOf, type FigurePattern, freshNumber, letters } from "./pattern.ts";

/** The names of the product, in small letters and without diacritics. */
export const gdpNames = `
  gdp, gross domestic product, bip, bruttoinlandsprodukt, bruttoinlandsprodukts, bruttoinlandsproduktes,
  bruttoinlandsprodukte, wirtschaftsleistung, pib, pbi, pnb, produit interieur brut, producto interior bruto, producto
  interno bruto, produto interno bruto, producte interior brut, pil, prodotto interno lordo, bbp, bruto binnenlands
  product, bnp, bruttonasjonalproduktet, bruttonationalprodukt, bruttonationalproduktet, bruttonationalprodukten,
  bruttonasjonalprodukt, bkt, bruttokansantuotteesta, bruttokansantuotteeseen, pkb, produktu krajowego brutto, hdp,
  hrubeho domaciho produktu, hrubeho domaceho produktu, bdp, bruto domaceg proizvoda, bruto domacega proizvoda, bvp,
  bendrojo vidaus produkto, ikp, iekszemes kopprodukta, skp, skt, sisemajanduse koguproduktist, sisemajanduse
  koguprodukti, sisemajanduse kogutoodangust, бдп, бруто домаћег производа,
  бруто-домашниот производ, бруто домашниот производ, бруто домашен производ, pdb, produk domestik bruto,
  produsul intern brut, produsului intern brut, kdnk, gsyh, gayri safi yurt ici hasila, gayrisafi yurtici hasila, ввп,
  валового внутреннего продукта, валового внутрішнього продукту, бвп, брутния вътрешен продукт, αεπ, ακαθαριστου
  εγχωριου προιοντοσ, tong san pham quoc noi, จีดีพี, ผลิตภัณฑ์มวลรวมในประเทศ, ผลิตภัณฑ์มวลรวมภายในประเทศ, जीडीपी,
  सकल घरेलू उत्पाद, keluaran dalam negara kasar, الناتج المحلي الإجمالي, إجمالي الناتج المحلي, الناتج الإجمالي المحلي,
  ناتجها المحلي الإجمالي, إجمالي ناتجها المحلي, تولید ناخالص داخلی, تولید ناخالص ملی, התמ"ג, התוצר המקומי הגולמי, התוצר,
  国内総生産, 国内生产总值, 國內生產毛額, 國內生產總值, 국내총생산
`
  .split(",")
  .map((name) => name.trim().replaceAll(/\s+/g, " "));

const folded = withAddition(
  anyOf("g\\.d\\.p\\.?", ...gdpNames.toSorted((one, two) => two.length - one.length)),
);
/** As languages write it that put it before the number; what stands there keeps its capitals. */
const asWritten = withAddition(
  anyOf(
    "GDP|G\\.D\\.P\\.?|gross domestic product|GSYH|brutto hazai termek|जीडीपी|सकल घरेलू उत्पाद|国内総生産|国内生产总值|國內生產毛額|國內生產總值|국내총생산",
  ),
);

/** With its abbreviation, where a text gives both, or an ending: “BDP-a”, “bkt:sta”. */
function withAddition(name: string): string {
  return `${name}(?: ?\\([^()\\n]{3,8}\\)|[-:][a-zа-я]{1,4}(?![${letters}]))?`;
}

const percent = `[ \\n-]?${anyOf(
  "%|percent(?:[aou]|ach|ami|am)?|per[ -]cento?|pct\\.?|proc(?:ent[a-z]{0,3})?\\.?|persen|prozent|pour cent|por ?ciento|por cento|per cento|процент(?:[аи]|ов|ам|ами|ах)?|процената|одсто|отсто|посто|на сто",
  "prosent(?:tia|tiin)?|peratus|प्रतिशत|फ़?ीसदी|เปอร์เซ็นต์|postot(?:aka|ka|ci)|posto|odstot(?:ek|kov|koma|kih|k[aieou])|odsto|odst\\.?|protse(?:nti|ndi(?:ni|le|st|ga)?)|szazalek[a-z]*|la suta|відсотк(?:и|ів|а|ами)|بالمئة|بالمائة|في المئة|في المائة|درصدی?|אחוז(?:ים)?|τοισ εκατο",
  "パーセント|㌫|퍼센트|프로",
)}`;
const links =
  "of|des|der|vom|am|du|de|del|di|do|della|van het|a[fv]|din|daripada|dari|no|nuo|od|japon(?:skega|skeho|ijos)|japan(?:skog|as)|jaapani|јапанског|от|од|του|من|از|מן?|ของ|का|の|의|的";
/** A few words may stand between: “of the country's annual GDP”. */
const ofGdp = `^[ \\n-]?(?:(?:${links})[ ${letters}'.-]{0,40}?)?[ \\n-]?(?<![${letters}])${folded}(?![${letters}])`;
const byGdp = `${asWritten} ?${anyOf("比率?(?:で|を(?:\\d{2,4}年度?(?:まで)?に)?)?|に?対(?:する)?比?|के|की|の|に占める割合(?:が|を)?|的|의|का|대비|占比|的?(?:比重|比例|之比)(?:将|將)?(?:提[高升]|增加?|上升)?(?:到|至)?|-aranyos")}? ?(?:방위비 ?|국방비 ?)?[約约약]? ?`;

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
    { before: "(百分之|ร้อยละ ?)$", after: [`^${number}`, ofGdp] },
    { before: `(${asWritten}'[${letters}]* yuzde )$`, after: [`^${number}(?![\\d.,])`] },
  ];
}
