/**
 * How much a text says, in letters: a character of a CJK script says as much as three, and blanks in a row, of which
 * an indented source is full, as one.
 */
export function lengthInLetters(text: string): number {
  const written = text.trim().replace(/\s{2,}/g, " ");
  return written.length + 2 * (written.match(/[\u3041-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);
}
