import type { Box } from "./hover/corridor.ts";

/** Where a card may stand beside its line. */
export type Side = "bottom" | "top" | "left" | "right";

/** With this much of a card in view a reader has name, role and description; the rest scrolls. */
const comfortable = 300;
/** A card stays on its side while the page scrolls until less than this is left. */
const tolerable = 180;

type Ground = {
  line: Box;
  viewport: Box;
  card: { width: number; height: number };
  /** Between line and card, and between card and window, together. */
  spare: number;
};

/**
 * The side of the line on which a card stands: the first of the preferred ones with room enough, where a card
 * that scrolls a little is better than one that lies over the words beside the mark; else the roomiest.
 */
export function chooseSide(preferred: readonly [Side, ...Side[]], ground: Ground, current?: Side): Side {
  if (current && room(current, ground) >= Math.min(tolerable, needed(current, ground, tolerable)))
    return current;
  const fitting = preferred.find((side) => room(side, ground) >= needed(side, ground, comfortable));
  if (fitting) return fitting;
  return preferred.reduce((best, side) => (share(side, ground) > share(best, ground) ? side : best));
}

/** Free length from the line to the edge of the window on a side. */
function room(side: Side, { line, viewport, spare }: Ground): number {
  switch (side) {
    case "bottom":
      return viewport.bottom - line.bottom - spare;
    case "top":
      return line.top - viewport.top - spare;
    case "left":
      return line.left - viewport.left - spare;
    case "right":
      return viewport.right - line.right - spare;
  }
}

/** Height can be scrolled, width cannot. */
function needed(side: Side, { card }: Ground, height: number): number {
  return side === "bottom" || side === "top" ? Math.min(card.height, height) : card.width;
}

function share(side: Side, ground: Ground): number {
  return room(side, ground) / needed(side, ground, comfortable);
}
