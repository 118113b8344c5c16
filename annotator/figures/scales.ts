import { words } from "./pattern.ts";

/** What a number in a text may have to be multiplied by: nothing, thousands, 万, millions, 億, billions, 千億, trillions. */
export const figureScales = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e11, 1e12];

/**
 * Words for powers of ten as they follow a number in the press, without diacritics. “Billion” is 10⁹ in
 * English and 10¹² in most of Europe, where it has endings that tell it apart.
 */
export const englishScales: [power: number, pattern: string][] = [
  [1e3, words("thousand k")],
  [1e6, words("million m mn mln mil mio")],
  [1e9, `(?:thousand million|${words("billions? b bn bln bil")})`],
  // Thai counts by hundreds of thousands of millions, with a point.
  [1e11, "แสนล้าน"],
  [1e12, words("trillion t tn trn tln tril")],
];

export const continentalScales: [power: number, pattern: string][] = [
  [
    1e6,
    words(
      "mdd millionen mio\\.? millions millones milioni milhoes mi mm miljoen miljoner millioner milionow milions juta trieu млн\\.? миллионов миллиона мільйонів ล้าน",
    ),
  ],
  [
    1e9,
    `(?:g(?= ?\\$)|mil (?:millones|milhoes|milions|mdd)|tausend millionen|(?:de )?miliarde|те милиарда|${words(
      [
        "milliarden? mrd\\.? milliards? mds?\\.? miliard[oiuy]? mld\\.? bilhao bilhoes bi miljarder miljard milliarder milliard mia\\.?",
        "miliardo[wv] miliardami miliardach miliardam milyar miliar bilion t[yi] miljard(?:i(?:[ant]|le|st|ga|ni|em)?|it|us?|os) milliardos milijard(?:[aeiu]|us|ah|am[ai]|ai|ams|ais)? mlrd\\.? mljrd\\.?",
        "млрд\\.? миллиард(?:ами|ах|ов|а) мільярд(?:ів|и) милиард[аи] милијард(?:[аеиу]|ама) δισεκατομμ(?:υρια|υριων) δι[σς]\\.? مليار(?:ات)? بليون میلیارد ارب بلین מיליארדי? अरब बिलियन বিলিয়ন বিলিয়ন พันล้าน",
        "miljardi(?:in|lla|lle|sta) bilyong? bilioni δισεκ\\.?",
        // An adjective, most often without its currency: “550-miliardowy”, “550miliardového”, “550-миллиардного”.
        "miliardow(?:ych|ymi|ego|emu|y|ym|a|ej|e) miliardov(?:ych|ymi|eho|emu|em|ou|ej|y|a|e) миллиардн(?:ых|ыми|ого|ому|ым|ом|ый|ая|ой|ую|ое|ые) мільярдн(?:их|ими|ого|ому|им|ий|ої|ій|ою|а|у|е|і)",
      ].join(" "),
    )})`,
  ],
  [
    1e12,
    `(?:mille milliards|mila miliardi|${words("billionen billones billon trilhao trilhoes triliun biljoen trilyon трлн\\.? триллион(?:а|ов)")})`,
  ],
];
