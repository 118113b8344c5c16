import { withoutIndentation } from "./indentation.ts";

/** How much a text says, in letters, its indentation left out: a character of a CJK script says as much as three. */
export function lengthInLetters(text: string): number {
  const written = withoutIndentation(text);
  return written.length + 2 * (written.match(/[\u3041-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);
}
