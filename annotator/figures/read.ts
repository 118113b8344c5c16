import type { FigureForm } from "../../data/format/entity.ts";
import { readGdpShare } from "./gdp-share.ts";
import { readMoney } from "./money.ts";
import type { Surroundings } from "./surroundings.ts";

/** The whole figure around a number (its first word, at `at`), if it is this one. */
export function readFigure(
  around: Surroundings,
  at: number,
  figure: FigureForm,
): { start: number; end: number } | undefined {
  const extent = "money" in figure ? readMoney(around, figure) : readGdpShare(around, figure.percentOfGdp);
  return extent && { start: at - extent.before, end: at + extent.after };
}
