import type { FigurePattern } from "./pattern.ts";
import type { Surroundings } from "./surroundings.ts";

/** A figure ready to be looked for. */
export type Figure = { before: RegExp; after: RegExp }[];

/** The figure that these patterns find, made when it is first asked for: most pages have no number like it. */
export function openFigure(patterns: readonly FigurePattern[]): () => Figure {
  let figure: Figure | undefined;
  return () => {
    figure ??= patterns.map(({ before, after }) => ({
      before: new RegExp(before, "u"),
      after: new RegExp(after, "u"),
    }));
    return figure;
  };
}

/** The whole figure around a number (its first word, at `at`), if it is this one. */
export function readFigure(
  { before, after }: Surroundings,
  at: number,
  figure: Figure,
): { start: number; end: number } | undefined {
  for (const pattern of figure) {
    const behind = pattern.after.exec(after);
    const ahead = behind && pattern.before.exec(before);
    if (ahead) return { start: at - (ahead[1] ?? "").length, end: at + behind[0].trimEnd().length };
  }
  return undefined;
}
