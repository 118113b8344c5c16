import type { FigureForm } from "../../data/format/entity.ts";
import type { Money } from "./currencies.ts";
import { gdpSharePatterns } from "./gdp-share.ts";
import { bareMoneyPatterns, moneyPatterns } from "./money.ts";
import { type FigurePattern, inSmallLetters } from "./pattern.ts";

/** Every way in which the press writes a figure. */
export function figurePatterns(figure: FigureForm): FigurePattern[] {
  return written("money" in figure ? moneyPatterns(figure) : gdpSharePatterns(figure.percentOfGdp));
}

/** How it writes an amount that it has given before: without its currency. Shares are written in full again. */
export function bareFigurePatterns(figure: Money): FigurePattern[] {
  return written(bareMoneyPatterns(figure));
}

function written(patterns: readonly FigurePattern[]): FigurePattern[] {
  return patterns.map(({ before, after }) => ({ before, after: after.map(inSmallLetters) }));
}
