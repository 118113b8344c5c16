/** Small numbers in words. English ones combine (“five hundred fifty”); of other languages only the first ten are needed, for shares. */
export const numberWords: { word: string; value: number }[] = [
  ...list(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    1,
    1,
  ),
  ...list("thirty forty fifty sixty seventy eighty ninety", 30, 10),
  ...list("ein zwei drei vier funf sechs sieben acht neun zehn", 1, 1),
  ...list("un deux trois quatre cinq six sept huit neuf dix", 1, 1),
  ...list("uno dos tres cuatro cinco seis siete ocho nueve diez", 1, 1),
  ...list("uno due tre quattro cinque sei sette otto nove dieci", 1, 1),
  ...list("um dois tres quatro cinco seis sete oito nove dez", 1, 1),
  ...list("een twee drie vier vijf zes zeven acht negen tien", 1, 1),
  ...list("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh", 1, 1),
  ...list("один два три четыре пять шесть семь восемь девять десять", 1, 1),
  // As they stand before a percentage in languages that decline them, and in some others. (“To”, two in Danish, is in
  // every English line.)
  ...list(
    "dve dvou dwa dwoch dva двух двум двох kahteen kaksi kahden kahta ket doua doi δυο שני दो دو اثنين",
    2,
    0,
  ),
  ...list(
    "pet peti piec pieciu пяти fem viiteen viisi viiden viitta ot cinci пет πεντε חמישה पांच पाँच پنج خمسة",
    5,
    0,
  ),
];

function list(words: string, first: number, step: number): { word: string; value: number }[] {
  return words.split(" ").map((word, index) => ({ word, value: first + index * step }));
}
