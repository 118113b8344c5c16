import { foldText } from "../text/fold-text.ts";

/** The text around a number: what precedes it, and, in small letters, what begins with it; folded unit by unit. */
export type Surroundings = { before: string; after: string };

/** Longest figure with all it may carry, on either side of its first number. */
export const reach = { before: 32, after: 96 };

/**
 * A blank at the far end that is no Latin character: with it, all these texts are strings of one kind, and browsers need
 * not make machine code of each pattern for both.
 */
const farEnd = "\u3000";

export function surroundingsOf(text: string, at: number): Surroundings {
  return { before: farEnd + foldText(text, at - reach.before, at), after: textFrom(text, at) };
}

/** What a text holds from `at` as far as a figure can reach, in small letters. */
export function textFrom(text: string, at: number): string {
  return foldText(text, at, at + reach.after).toLowerCase() + farEnd;
}
