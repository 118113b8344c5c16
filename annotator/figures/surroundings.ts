import { foldText } from "../text/fold-text.ts";

/** The text around a number: what precedes it and what begins with it, folded unit by unit. */
export type Surroundings = { before: string; after: string };

/** Longest figure with all it may carry, on either side of its first number. */
const reach = { before: 32, after: 96 };

export function surroundingsOf(text: string, at: number): Surroundings {
  return { before: foldText(text, at - reach.before, at), after: foldText(text, at, at + reach.after) };
}

/** Sign or code before a number, and what has to follow until its scale or currency is clear. */
const core = { before: 8, after: 40 };

/** Whether a figure around a number may reach into what stands before or behind the text. */
export function mayReachOut(text: string, at: number): boolean {
  return at < core.before || text.length - at < core.after;
}
