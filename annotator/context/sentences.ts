import type { PatternOf } from "../languages/open-patterns.ts";
import { foldUnit, isSpace, kindAt, kindOf, letter, other } from "../text/units.ts";

/** Where the first sentence ends that does so at `from` or behind it; the end of the text where none does. */
export function nextSentenceEnd(text: string, from: number, patternOf: PatternOf): number {
  mayEnd.lastIndex = from;
  while (mayEnd.test(text)) {
    const at = mayEnd.lastIndex - 1;
    if (endsSentence(text, at, patternOf)) return at;
  }
  return text.length;
}

const fullStop = 0x2e;
const exclamationMark = 0x21;
const questionMark = 0x3f;
const mayEnd = /[.!?\n;。！；？\ufffc]/g;

function endsSentence(text: string, at: number, patternOf: PatternOf): boolean {
  const unit = text.charCodeAt(at);
  // Line breaks, semicolons, the stops of CJK texts and what stands between two links part one subject from the next.
  if (unit !== fullStop && unit !== exclamationMark && unit !== questionMark) return true;
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
