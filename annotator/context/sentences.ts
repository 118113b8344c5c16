import type { PatternOf } from "../languages/open-patterns.ts";
import { foldUnit, isSpace, kindAt, kindOf, letter, other, space } from "../text/units.ts";

/** How many sentences end in a stretch of text. */
export function countSentenceEnds(text: string, from: number, to: number, patternOf: PatternOf): number {
  let count = 0;
  for (let at = from; at < to; at++) if (endsSentence(text, at, patternOf)) count++;
  return count;
}

const fullStop = 0x2e;
const questionMark = 0x3f;
const wideFullStop = 0x3002;
/** Line breaks, semicolons, the stops of CJK texts and what stands between two links part one subject from the next. */
const alwaysEnd = Array.from("\n;。！；？\ufffc", (sign) => sign.charCodeAt(0));

function endsSentence(text: string, at: number, patternOf: PatternOf): boolean {
  const unit = text.charCodeAt(at);
  // Of blanks and letters, which are nearly all there is, nothing else is asked.
  if (unit === space || (unit > questionMark && unit < wideFullStop)) return false;
  if (alwaysEnd.includes(unit)) return true;
  if (unit !== fullStop && unit !== 0x21 && unit !== questionMark) return false;
  return beginsSentence(text, at + 1) && (unit !== fullStop || !isAbbreviated(text, at, patternOf));
}

/** A blank (perhaps behind a quotation mark), then anything but a small letter. */
function beginsSentence(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && kindAt(text, next) === other && !isBlank(text, next)) next++;
  if (next >= text.length || !isBlank(text, next)) return next >= text.length;
  while (next < text.length && kindAt(text, next) === other) next++;
  const first = text[next];
  return first === undefined || first !== first.toLowerCase() || kindOf(first.charCodeAt(0)) !== letter;
}

function isBlank(text: string, at: number): boolean {
  return isSpace(foldUnit(text.charCodeAt(at)));
}

/** The longest abbreviations (“Corp”, “Sept”) with what stands before them, in UTF-16 units. */
const abbreviationReach = 6;

function isAbbreviated(text: string, at: number, patternOf: PatternOf): boolean {
  return patternOf("abbreviation").test(text.slice(Math.max(0, at - abbreviationReach), at));
}
