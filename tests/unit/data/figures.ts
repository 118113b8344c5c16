const inWords: Record<string, number> = {
  half: 2, both: 2, twice: 2, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  first: 1, second: 2, third: 3, thirds: 3, fourth: 4, fifth: 5, eleventh: 11, hundred: 100,
}; // biome-ignore format: a list of words reads best in lines
const months = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // biome-ignore format: a calendar reads best in two lines
const scales: Record<string, number> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

/** The figures of an English text: those written in figures (with months, which Japanese numbers), and those in words. */
export function englishFigures(text: string): { written: Set<number>; inWords: Set<number> } {
  const written = [...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?: (million|billion|trillion))?/g)].map(
    ([, digits = "", scale = ""]) => scaled(digits, scale),
  );
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const named = words.filter((word) => word !== "may" || /\bMay \d{4}/.test(text)).flatMap(numberOf);
  return { written: new Set(written), inWords: new Set(named) };
}

function numberOf(word: string): number[] {
  const number = inWords[word] ?? scales[word] ?? months.indexOf(word) + 1;
  return number > 0 ? [number] : [];
}

/** The figures of a Japanese text: 1兆1000億 is one. Names of things keep theirs: the 3 of 3文書 is not counted. */
export function japaneseFigures(text: string): Set<number> {
  const plain = text.replaceAll("3文書", "文書");
  return new Set(
    [...plain.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?:[万億兆](?:\d+[万億])*)?/g)].map(([figure]) =>
      [...figure.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)([万億兆]?)/g)].reduce(
        (sum, [, digits = "", scale = ""]) => sum + scaled(digits, scale),
        0,
      ),
    ),
  );
}

function scaled(digits: string, scale: string): number {
  // Rounded, because 1.1 times a trillion is a hair off.
  return Math.round(Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1) * 1000) / 1000;
}
