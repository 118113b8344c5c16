import type { PatternOf } from "../languages/open-patterns.ts";
import { hangul, isOfWord, katakana, kindAt, other } from "../text/units.ts";
import { followsProclitics } from "../text/words.ts";

/** Whether a match is not cut out of a longer word, by the rules of the scripts at its ends. */
export function hasBoundaries(text: string, start: number, end: number, patternOf: PatternOf): boolean {
  const first = kindAt(text, start);
  const last = kindAt(text, end - 1);
  const before = start > 0 ? kindAt(text, start - 1) : other;
  const after = end < text.length ? kindAt(text, end) : other;
  if (isOfWord(first) && isOfWord(before) && !followsProclitics(text, start)) return false;
  if (isOfWord(last) && isOfWord(after)) return false;
  if (first === katakana && (before === katakana || (last === katakana && after === katakana))) return false;
  if (first === hangul && before === hangul && !isStancePrefix(text, start, end)) return false;
  return (
    last !== hangul ||
    after !== hangul ||
    end - start > 2 ||
    patternOf("particle").test(text.slice(end, end + 6))
  );
}

/** “친트럼프”, “반트럼프” (pro, anti) are mentions, as “pro-Trump” is. */
function isStancePrefix(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !"친반탈대신비".includes(text[start - 1] as string)) return false;
  return start < 2 || kindAt(text, start - 2) !== hangul;
}
