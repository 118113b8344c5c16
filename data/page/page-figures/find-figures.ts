import type { FigureLanguage } from "../../facts/comparable-value.ts";
import type { ReadCurrency } from "../../format/currency.ts";

/** A figure in a sentence, and where it ends. */
export type FoundFigure = { amount: number; text: string; end: number };

/** How a language writes figures. */
export type FiguresInLanguage = {
  language: FigureLanguage;
  money(sentence: string, currency: ReadCurrency): FoundFigure[];
  shares(sentence: string): FoundFigure[];
  /** Numbers of `counted`, a word of the language. */
  counts(sentence: string, counted: string): FoundFigure[];
};

/** “12”, “1,200”, “65.7”, as part of a pattern. From its first digit on: a page of digits is not tried from each anew. */
export const number = "(?<!\\d)(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

/** Everything in a sentence that has one of these patterns. */
export function findFigures(
  patterns: readonly RegExp[],
  sentence: string,
  amountOf: (match: RegExpMatchArray) => number,
): FoundFigure[] {
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      amount: amountOf(match),
      text: match[0].trim(),
      end: match.index + match[0].length,
    })),
  );
}
