import { foldText } from "../text/fold-text.ts";

/** The text around a number: what precedes it and what begins with it, folded unit by unit. */
export type Surroundings = { before: string; after: string };

/** Longest figure with all it may carry, on either side of its first number. */
export const reach = { before: 32, after: 96 };

export function surroundingsOf(text: string, at: number): Surroundings {
  return { before: foldText(text, at - reach.before, at), after: foldText(text, at, at + reach.after) };
}
