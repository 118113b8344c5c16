import type { Box } from "./hover/corridor.ts";

/** Where a card may stand beside its line. */
export type Side = "bottom" | "top" | "left" | "right";

/** With this much of a card in view a reader has name, role and description; the rest scrolls. */
const comfortable = 300;
/** A card stays on its side while the page scrolls until less than this is left. */
const tolerable = 180;
/** A card beside its line may be as narrow as this: the narrowest windows have no wider ones. */
export const narrow = 280;

type Ground = {
  line: Box;
  viewport: Box;
  card: { width: number; height: number };
  /** Between line and card, and between card and window, together. */
  spare: number;
};

/**
 * The side of the line on which a card stands: the first of the preferred ones with room enough, where a card
 * that scrolls a little is better than one that lies over the words beside the mark; else above or below,
 * because height can be scrolled and width cannot.
 */
export function chooseSide(preferred: readonly [Side, ...Side[]], ground: Ground, current?: Side): Side {
  const holds = (side: Side, height: number) => room(side, ground) >= needed(side, ground, height);
  if (current && holds(current, tolerable)) return current;
  const fitting = preferred.find((side) => holds(side, comfortable));
  if (fitting) return fitting;
  return room("bottom", ground) >= room("top", ground) ? "bottom" : "top";
}

/** Whether card and line stand one above the other. */
export function isStacked(side: Side): boolean {
  return side === "bottom" || side === "top";
}

/** Free length from the line to the edge of the window on a side. */
export function room(side: Side, { line, viewport, spare }: Omit<Ground, "card">): number {
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

function needed(side: Side, { card }: Ground, height: number): number {
  return isStacked(side) ? Math.min(card.height, height) : Math.min(card.width, narrow);
}
