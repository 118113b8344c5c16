import { digit, foldUnit, han, hangul, hyphen, isSpace, katakana, kindOf, letter, lowerCase, middleDot, other, space } from "../text/units.ts";
import { fullStop, isJoint, nextInitial } from "../text/words.ts";

/**
 * Where a match of the canonical spelling that begins at `at` ends in the text, or -1. Letters are
 * compared without case unless the spelling has a capital; blanks, hyphens and dots between words may
 * differ as far as the press differs.
 */
export function endOfPhrase(spelling: string, text: string, at: number): number {
  let found = at;
  let dotted = false;
  for (let wanted = 0; wanted < spelling.length; ) {
    const unit = spelling.charCodeAt(wanted);
    if (isJoint(unit) && unit !== slash) {
      found = endOfJoint(text, found, unit, spelling, wanted);
      if (found < 0) return -1;
      wanted++;
    } else if (matchesUnit(unit, text, found)) {
      wanted++;
      found++;
      if (dotted && !continuesInitials(spelling, wanted) && text.charCodeAt(found) === fullStop) found++;
    } else if (continuesInitials(spelling, wanted) && nextInitial(text, found) > 0) {
      found = nextInitial(text, found);
      dotted = true;
    } else if (unit === fullStop) {
      wanted++;
    } else {
      found = endOfLooseGap(text, found, spelling, wanted);
      if (found < 0) return -1;
    }
  }
  return found;
}

const slash = 0x2f;
const equalsSign = 0x3d;

function matchesUnit(wanted: number, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const found = foldUnit(text.charCodeAt(at));
  return found === wanted || (kindOf(found) === letter && lowerCase(found) === wanted);
}

/** Inside a word of capitals, so that “U.S.” can be read as “US”. */
function continuesInitials(spelling: string, at: number): boolean {
  return at > 0 && isUpper(spelling, at) && isUpper(spelling, at - 1);
}

function isUpper(spelling: string, at: number): boolean {
  const unit = spelling.charCodeAt(at);
  return at < spelling.length && kindOf(unit) === letter && lowerCase(unit) !== unit;
}

type Joint = { end: number; spaces: number; lines: number; hyphens: number; dots: number; slashes: number };

function readJoint(text: string, at: number): Joint {
  const joint = { end: at, spaces: 0, lines: 0, hyphens: 0, dots: 0, slashes: 0 };
  for (; joint.end < text.length; joint.end++) {
    const unit = foldUnit(text.charCodeAt(joint.end));
    if (isSpace(unit)) {
      joint.spaces++;
      if (unit === 0x0a) joint.lines++;
    } else if (unit === hyphen) joint.hyphens++;
    else if (unit === middleDot || unit === equalsSign) joint.dots++;
    else if (unit === slash) joint.slashes++;
    else break;
  }
  return joint;
}

/** A blank, hyphen or middle dot of the spelling against what stands in the text. */
function endOfJoint(text: string, at: number, wanted: number, spelling: string, position: number): number {
  const joint = readJoint(text, at);
  const signs = joint.hyphens + joint.dots + joint.slashes;
  // An empty line is the end of a paragraph.
  if (signs > 1 || joint.lines > 1) return -1;
  const before = kindOf(spelling.charCodeAt(position - 1));
  const after = kindOf(spelling.charCodeAt(position + 1));
  const needsNoJoint = before >= han || after >= han || before !== after;
  if (signs + joint.spaces === 0) return needsNoJoint ? at : -1;
  if (joint.dots > 0 && before < han && after < han) return -1;
  if (wanted === space && !needsNoJoint && (joint.slashes > 0 || (signs > 0 && joint.spaces > 0))) return -1;
  return joint.end;
}

/** A text may have a joint where the spelling has none: between CJK characters (“高市 早苗”), between letters and digits (“F 150”). */
function endOfLooseGap(text: string, at: number, spelling: string, position: number): number {
  if (position === 0) return -1;
  const before = kindOf(spelling.charCodeAt(position - 1));
  const after = kindOf(spelling.charCodeAt(position));
  if (before < han && after < han && before === after) return -1;
  // In shorter words the halves are words of their own: “重大 豆腐”, “유신 회의”.
  if (before >= han && after >= han && spelling.length < (after === hangul ? 4 : 3)) return -1;
  const joint = readJoint(text, at);
  const signs = joint.dots + joint.hyphens;
  if (joint.slashes > 0 || signs > 1 || signs + joint.spaces === 0 || joint.lines > 1) return -1;
  // “F150” may stand for “F-150”; kanji joined by a hyphen are two words.
  return joint.hyphens > 0 && (before >= han || after >= han) ? -1 : joint.end;
}

/** Whether a match is not cut out of a longer word, by the rules of the scripts at its ends. */
export function hasBoundaries(text: string, start: number, end: number): boolean {
  const first = kindOf(text.charCodeAt(start));
  const last = kindOf(text.charCodeAt(end - 1));
  const before = start > 0 ? kindOf(text.charCodeAt(start - 1)) : other;
  const after = end < text.length ? kindOf(text.charCodeAt(end)) : other;
  if ((first === letter || first === digit) && (before === letter || before === digit)) return false;
  if ((last === letter || last === digit) && (after === letter || after === digit)) return false;
  if (first === katakana && (before === katakana || (last === katakana && after === katakana))) return false;
  if (first === hangul && before === hangul && !isStancePrefix(text, start, end)) return false;
  return last !== hangul || after !== hangul || end - start > 2 || isParticle(text, end);
}

/** “친트럼프”, “반트럼프” (pro, anti) are mentions, as “pro-Trump” is. */
function isStancePrefix(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !"친반탈대신비".includes(text[start - 1] as string)) return false;
  return start < 2 || kindOf(text.charCodeAt(start - 2)) !== hangul;
}

const particles = /^(?:이|가|은|는|을|를|의|와|과|도|에|로|으로|만|부터|까지|한테|께|보다|처럼|씨|측|계|당)[가-힣]{0,2}(?![가-힣])/;

function isParticle(text: string, end: number): boolean {
  return particles.test(text.slice(end, end + 6));
}

