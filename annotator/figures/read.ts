import type { FigureForm } from "../../data/format/entity.ts";
import { foldUnit } from "../text/units.ts";
import { readGdpShare } from "./gdp-share.ts";
import { readMoney } from "./money.ts";

export type Span = { start: number; end: number };

/** The text around a number: what precedes it and what begins with it, folded unit by unit. */
export type Surroundings = { before: string; after: string };

/** Longest figure with all it may carry, on either side of its first number. */
const reach = { before: 32, after: 96 };

export function surroundingsOf(text: string, at: number): Surroundings {
  return { before: fold(text, at - reach.before, at), after: fold(text, at, at + reach.after) };
}

/** The whole figure around a number (its first word, at `at`), if it is this one. */
export function readFigure(around: Surroundings, at: number, figure: FigureForm): Span | undefined {
  const extent = "money" in figure ? readMoney(around, figure) : readGdpShare(around, figure.percentOfGdp);
  return extent && { start: at - extent.before, end: at + extent.after };
}

/** How far a figure reaches from the beginning of its number. */
export type Extent = { before: number; after: number };

function fold(text: string, from: number, to: number): string {
  let folded = "";
  for (let at = Math.max(0, from); at < Math.min(to, text.length); at++) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}

/** Whether a number behind this text is the rest of a longer one, or the upper end of a range. */
export function isCutOut(before: string): boolean {
  return /\d$|\d[.,']$|[億亿억萬万만兆조千百十一二三四五六七八九]$/.test(before) || rangeBefore.test(before);
}

const rangeBefore = /[\d億亿억兆조] ?(?:k|mn?|bn?|tn?|million|billion|trillion)? ?[-~〜]$/i;
