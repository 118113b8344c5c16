import { foldUnit } from "../text/units.ts";

/** The text around a number: what precedes it and what begins with it, folded unit by unit. */
export type Surroundings = { before: string; after: string };

/** How far a figure reaches from the beginning of its number, both ways. */
export type Extent = { before: number; after: number };

/** Longest figure with all it may carry, on either side of its first number. */
const reach = { before: 32, after: 96 };

export function surroundingsOf(text: string, at: number): Surroundings {
  return { before: fold(text, at - reach.before, at), after: fold(text, at, at + reach.after) };
}

function fold(text: string, from: number, to: number): string {
  let folded = "";
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at++)
    folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}

/** Whether a number behind this text is the rest of a longer one, or the upper end of a range. */
export function isCutOut(before: string): boolean {
  return restOfNumber.test(before) || endOfRange.test(before);
}

const restOfNumber = /\d$|\d[.,']$|[億亿억萬万만兆조千百十一二三四五六七八九]$/;
const endOfRange = /[\d億亿억兆조] ?(?:k|mn?|bn?|tn?|million|billion|trillion)? ?[-~〜]$/i;
