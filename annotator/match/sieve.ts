import { type Gazetteer, hasHash } from "../gazetteer/open.ts";
import { trait } from "../gazetteer/uses.ts";
import { digit, kindOf, letter, unclean } from "../text/units.ts";
import { readPlainWord, type Word } from "../text/words.ts";
import type { Candidate, Found } from "./candidate.ts";
import { collectFrom, collectFromInitials } from "./collect.ts";
import { scan } from "./scan.ts";

/** What a text is sieved for: forms of core entities, without which a page has no mentions; or anything known. */
export type Scope = "core" | "all";

const found: Found = { candidates: [], isCutOff: false };

/**
 * Whether a part of a line, cut out at any place, may hold something together with what stands around it. Never
 * wrong when it says no. Its neighbours need no asking, but for a word that is cut in two: see `joinedWord`.
 */
export function mayHold(gazetteer: Gazetteer, text: string, scope: Scope): boolean {
  if (found.candidates.length > 0) found.candidates = [];
  found.isCutOff = false;
  if (scope === "core") return mayHoldCore(gazetteer, text);
  return !scan(gazetteer, text, found) || found.candidates.length > 0 || found.isCutOff;
}

const word: Word = { hash: 0, end: 0 };

/** Most pages hold no core form, so that this is the loop most pages see: one look-up a unit, and few words read. */
function mayHoldCore(gazetteer: Gazetteer, text: string): boolean {
  const { beginnings, coreInitials } = gazetteer;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (coreInitials[text.charCodeAt(at)] === 0 || isInsideWord(text, at)) continue;
    if (kindOf(text.charCodeAt(at)) === unclean) return true;
    readPlainWord(text, at, word);
    if (word.end === at + 1) collectFromInitials(gazetteer, text, at, found);
    if (hasHash(beginnings, word.hash)) collectFrom(gazetteer, text, at, word.end, word.hash, found);
    if (found.isCutOff || hasCore(gazetteer, found.candidates)) return true;
  }
  return false;
}

function isInsideWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return at > 0 && (kind === letter || kind === digit) && kindOf(text.charCodeAt(at - 1)) === kind;
}

/** Whether a form of a core entity is among them. */
export function hasCore({ traits }: Gazetteer, candidates: readonly Candidate[]): boolean {
  for (const { phrase } of candidates) if (((traits[phrase] as number) & trait.core) !== 0) return true;
  return false;
}

/** The word that ends one text and goes on in the next, as in “<b>Taka</b>ichi”; empty where there is none. */
export function joinedWord(before: string, after: string): string {
  const kind = kindOf(before.charCodeAt(before.length - 1));
  if ((kind !== letter && kind !== digit) || kindOf(after.charCodeAt(0)) !== kind) return "";
  let start = before.length - 1;
  while (start > 0 && kindOf(before.charCodeAt(start - 1)) === kind) start--;
  let end = 1;
  while (end < after.length && kindOf(after.charCodeAt(end)) === kind) end++;
  return before.slice(Math.max(start, before.length - longestPart)) + after.slice(0, Math.min(end, longestPart));
}

/** No word of a pack is longer. */
const longestPart = 120;
