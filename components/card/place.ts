import type { Box, Point } from "./hover/corridor.ts";
import { isStacked, narrow, room, type Side } from "./side.ts";

/** Between the line and the card: near enough to belong together, far enough that the line stays readable. */
const gap = 8;
/** Between the card and the edge of the window. */
const margin = 8;
/** Puts the card's text under the mark's, which needs the card's padding to the left of it. */
const textInset = 16;
/** A card lower than this is useless; then it may lie over its line. */
const leastHeight = 96;

/** Between line and card, and between card and window, together. */
export const spare = gap + margin;

export type Size = { width: number; height: number };
type Ground = { line: Box; viewport: Box };

/** The largest that a card may be on a side of its line; what does not fit scrolls inside. */
export function largestOn(side: Side, { line, viewport }: Ground): Size {
  const free = Math.floor(room(side, { line, viewport, spare }));
  const { width, height } = largestIn(viewport);
  return isStacked(side) ? { width, height: Math.max(leastHeight, free) } : { width: free, height };
}

/** The largest that a card may be anywhere in the window. */
export function largestIn({ left, top, right, bottom }: Box): Size {
  return { width: Math.max(narrow, right - left - 2 * margin), height: bottom - top - 2 * margin };
}

/** Where a card stands on a side of its line: in reading order beside the line, and whole inside the window. */
export function placeOn(
  side: Side,
  alignment: "start" | "end",
  { line, viewport }: Ground,
  { width, height }: Size,
): Point {
  const along = isStacked(side)
    ? { start: line.left - textInset, end: line.right - width + textInset }
    : { start: line.top - textInset, end: line.bottom - height + textInset };
  const at = {
    bottom: { x: along[alignment], y: line.bottom + gap },
    top: { x: along[alignment], y: line.top - gap - height },
    right: { x: line.right + gap, y: along[alignment] },
    left: { x: line.left - gap - width, y: along[alignment] },
  }[side];
  return inside(viewport, { ...at, width, height });
}

/** The place nearest to a card's at which it is whole inside the window. */
export function inside(viewport: Box, { x, y, width, height }: Point & Size): Point {
  return {
    x: within(x, viewport.left + margin, viewport.right - margin - width),
    y: within(y, viewport.top + margin, viewport.bottom - margin - height),
  };
}

function within(wanted: number, least: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
