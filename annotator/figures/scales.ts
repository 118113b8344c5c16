/**
 * Words for powers of ten as they follow a number in the press, without diacritics and in lower case.
 * “Billion” is 10⁹ in English and 10¹² in most of Europe, where it has endings that tell it apart.
 */
const english: [number, string][] = [
  [1e3, "thousand k"],
  [1e6, "million m mn mln mil mio"],
  [1e9, "billion b bn bln bil"],
  [1e12, "trillion t tn trn tln tril"],
];

const continental: [number, string][] = [
  [
    1e6,
    "millionen millions millones milioni milhoes mi mm miljoen miljoner millioner milionow juta trieu млн миллионов миллиона мільйонів",
  ],
  [
    1e9,
    "milliarde milliarden mrd milliard milliards md mds miliardo miliardi mld bilhao bilhoes bi miljard miljarder milliarder mia miliardow milyar miliar ty млрд миллиардов миллиарда мільярдів",
  ],
  [1e12, "billionen billones billon trilhao trilhoes triliun biljoen trilyon трлн триллиона триллионов"],
];

const pairs: [number, string][] = [
  [1e9, "mil millones|mil milhoes|thousand million|tausend millionen|mille milliards"],
];

const powers = new Map(
  [...english, ...continental].flatMap(([power, words]) =>
    words.split(" ").map((word) => [word, power] as const),
  ),
);
for (const [power, words] of pairs) for (const phrase of words.split("|")) powers.set(phrase, power);
powers.set("mille milliards", 1e12);

const englishWords = new Set(english.flatMap(([, words]) => words.split(" ")));

export type Scale = { length: number; power: number; custom: "english" | "continental" };

const scaleWord = /^[ \n-]{0,2}((?:mil|mille|tausend|thousand) [a-z]+|[a-zа-яі]+)/i;

/** The scale word at the beginning of a text, with the blank or hyphen before it. */
export function readScale(text: string): Scale | undefined {
  const match = scaleWord.exec(text);
  const phrase = match?.[1]?.toLowerCase();
  if (!match || phrase === undefined) return undefined;
  const word = powers.has(phrase) ? phrase : (phrase.split(" ")[0] as string);
  const power = powers.get(word);
  if (power === undefined || /^[\p{L}\d]/u.test(text.slice(match[0].length - phrase.length + word.length)))
    return undefined;
  const length = match[0].length - phrase.length + word.length;
  const abbreviated = /^(?:mrd|mio|md|mld|mia|bil|млрд|млн|трлн)$/.test(word) && text[length] === ".";
  return {
    length: abbreviated ? length + 1 : length,
    power,
    custom: englishWords.has(word) ? "english" : "continental",
  };
}
