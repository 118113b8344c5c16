/**
 * Text as it is compared: without accents, width or case, so “Motégi” and “ＭＯＴＥＧＩ” are found as “motegi”; and in one
 * kind of kana, for an input method writes hiragana until its reader has chosen: “とらんぷ” on the way to “トランプ”.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replaceAll(/[\u3041-\u3096]/g, inKatakana)
    .toLowerCase();
}

/** Unicode has both kinds in one order, 96 apart. */
function inKatakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + 0x60);
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|[\p{sc=Hangul}]+/gu;

/** Whether it is a piece of a script that writes without spaces. */
export function isUnspaced(text: string): boolean {
  return text.search(unspaced) !== -1;
}

/**
 * Words to search by. Scripts that write without spaces are cut into overlapping pairs, so that any two
 * characters of a name find it.
 */
export function searchWords(text: string): string[] {
  const folded = fold(text);
  const words = folded.replaceAll(unspaced, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, ...runsIn(folded).flatMap(overlappingPairs)];
}

/** What a text has in scripts that write without spaces, run by run. */
export function unspacedRuns(text: string): string[] {
  return runsIn(fold(text));
}

function runsIn(folded: string): string[] {
  return folded.match(unspaced) ?? [];
}

function overlappingPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
