import type { FigurePattern } from "./pattern.ts";
import type { Surroundings } from "./surroundings.ts";

/** A figure ready to be looked for. */
export type Figure = { before: RegExp; after: readonly RegExp[] }[];

/** The figure that these patterns find, made when it is first asked for: most pages have no number like it. */
export function openFigure(patterns: readonly FigurePattern[]): () => Figure {
  let figure: Figure | undefined;
  return () => {
    figure ??= patterns.map(({ before, after }) => ({
      before: new RegExp(before, "u"),
      after: after.map((part) => new RegExp(part, "u")),
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
    const length = lengthOf(after, pattern.after);
    const ahead = length > 0 && pattern.before.exec(before);
    if (ahead) return { start: at - (ahead[1] ?? "").length, end: at + length };
  }
  return undefined;
}

/**
 * How far the parts reach into a text that begins with them, without a blank or the full stop of “$550 млрд.” at the
 * end, which ends the sentence as well; 0 where it does not.
 */
function lengthOf(text: string, parts: readonly RegExp[]): number {
  let found = "";
  for (const part of parts) {
    const next = part.exec(text.slice(found.length));
    if (!next) return 0;
    found += next[0];
  }
  return found.replace(/(?:(?<!\.[a-z])\.)?\s*$/, "").length;
}
