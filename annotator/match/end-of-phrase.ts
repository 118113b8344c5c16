import {
  foldUnit,
  han,
  hangul,
  hyphen,
  isSpace,
  kindAt,
  kindOf,
  letter,
  lowerCase,
  middleDot,
  space,
} from "../text/units.ts";
import { fullStop, isJoint, nextInitial } from "../text/words.ts";

/**
 * Where a match of the canonical spelling that begins at `at` ends in the text, or -1. Letters are
 * compared without case unless the spelling has a capital; blanks, hyphens and dots between words may
 * differ as far as the press differs.
 */
export function endOfPhrase(spelling: string, text: string, at: number): number {
  // Most texts write a phrase just as the pack does.
  if (text.startsWith(spelling, at))
    return behindInitials(text, at + spelling.length, spelling, spelling.length);
  let found = at;
  for (let wanted = 0; wanted < spelling.length; wanted++) {
    const unit = spelling.charCodeAt(wanted);
    if (unit !== fullStop) found = behindInitials(text, found, spelling, wanted);
    if (isJoint(unit) && unit !== slash) {
      found = endOfJoint(text, found, unit, spelling, wanted);
    } else if (matchesUnit(unit, text, found)) {
      found++;
    } else if (unit !== fullStop) {
      found = endOfUnit(text, found, spelling, wanted);
    }
    if (found < 0) return -1;
  }
  return behindInitials(text, found, spelling, spelling.length);
}

/** A unit that stands in the text behind something that the spelling does not have. */
function endOfUnit(text: string, at: number, spelling: string, wanted: number): number {
  const initial = continuesInitials(spelling, wanted) ? nextInitial(text, at) : -1;
  const next = initial > 0 ? initial : endOfLooseGap(text, at, spelling, wanted);
  return next >= 0 && matchesUnit(spelling.charCodeAt(wanted), text, next) ? next + 1 : -1;
}

/** The last dot of “U.S.” belongs to it. */
function behindInitials(text: string, at: number, spelling: string, position: number): number {
  if (text.charCodeAt(at) !== fullStop || !continuesInitials(spelling, position - 1)) return at;
  if (isUpper(spelling, position)) return at;
  const before = text.charCodeAt(at - 2);
  return before === fullStop || (before === space && text.charCodeAt(at - 3) === fullStop) ? at + 1 : at;
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
  if (
    wanted === hyphen &&
    joint.hyphens === 0 &&
    endingBehind.test(spelling.slice(position)) &&
    nameBefore.test(spelling.slice(0, position))
  )
    return -1;
  const before = kindAt(spelling, position - 1);
  const after = kindAt(spelling, position + 1);
  const needsNoJoint = before >= han || after >= han || before !== after;
  if (signs + joint.spaces === 0) return needsNoJoint ? at : -1;
  if (joint.dots > 0 && wanted !== middleDot && before < han && after < han) return -1;
  if (wanted === space && !needsNoJoint && (joint.slashes > 0 || (signs > 0 && joint.spaces > 0))) return -1;
  return joint.end;
}

/** A few small letters behind a name are its ending, or a part of the word: “APEC-is” is Estonian, “APEC is” two words. */
const endingBehind = /^-\p{Ll}{1,4}(?!\p{L})/u;
const nameBefore = /\p{Lu}\p{L}*$/u;

/** A text may have a joint where the spelling has none: between CJK characters (“高市 早苗”), between letters and digits (“F 150”). */
function endOfLooseGap(text: string, at: number, spelling: string, position: number): number {
  if (position === 0) return -1;
  const before = kindAt(spelling, position - 1);
  const after = kindAt(spelling, position);
  if (before < han && after < han && before === after) return -1;
  // In shorter words the halves are words of their own: “重大 豆腐”, “유신 회의”.
  if (before >= han && after >= han && spelling.length < (after === hangul ? 4 : 3)) return -1;
  const joint = readJoint(text, at);
  const signs = joint.dots + joint.hyphens;
  if (joint.slashes > 0 || signs > 1 || signs + joint.spaces === 0 || joint.lines > 1) return -1;
  // “F150” may stand for “F-150”; kanji joined by a hyphen are two words.
  return joint.hyphens > 0 && (before >= han || after >= han) ? -1 : joint.end;
}
