import type { FigureForm } from "../../data/format/entity.ts";
import { gdpSharePatterns } from "./gdp-share.ts";
import { moneyPatterns } from "./money.ts";
import { type FigurePattern, inSmallLetters } from "./pattern.ts";

/** Every way in which the press writes a figure. */
export function figurePatterns(figure: FigureForm): FigurePattern[] {
  const patterns = "money" in figure ? moneyPatterns(figure) : gdpSharePatterns(figure.percentOfGdp);
  return patterns.map(({ before, after }) => ({ before, after: after.map(inSmallLetters) }));
}
