export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Whether a point lies on some straight way from the mark to its card: inside the convex hull of the two.
 * The hull holds every straight line between them, so a pointer that goes to the card never leaves it.
 */
export function isBetween(point: Point, mark: Box, card: Box): boolean {
  const corners = [...cornersOf(mark), ...cornersOf(card)];
  return corners.every((from) => corners.every((to) => !separates(from, to, corners, point)));
}

/** The card counts as so much wider on each side, in px: hands move in curves. */
const slack = 24;

/**
 * Whether the last movement aims at the card: it lies within the angle that the card takes up as seen from
 * where the pointer came from.
 */
export function isHeading(from: Point, to: Point, card: Box): boolean {
  if (from.x === to.x && from.y === to.y) return false;
  const target = {
    left: card.left - slack,
    top: card.top - slack,
    right: card.right + slack,
    bottom: card.bottom + slack,
  };
  if (contains(target, to)) return true;
  return rayHits(from, { x: to.x - from.x, y: to.y - from.y }, target);
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** True where the line through `from` and `to` has all corners on one side and the point on the other. */
function separates(from: Point, to: Point, corners: readonly Point[], point: Point): boolean {
  const side = (p: Point) => (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x);
  // A thousandth of a px keeps points on the very edge inside, whatever rounding does.
  const tolerance = 0.001 * Math.hypot(to.x - from.x, to.y - from.y);
  return side(point) < -tolerance && corners.every((corner) => side(corner) >= -tolerance);
}

/** The slab test: does a ray from outside meet the box? */
function rayHits(from: Point, direction: Point, box: Box): boolean {
  let near = 0;
  let far = Number.POSITIVE_INFINITY;
  for (const [start, step, low, high] of [
    [from.x, direction.x, box.left, box.right],
    [from.y, direction.y, box.top, box.bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
    } else {
      const [first, second] = [(low - start) / step, (high - start) / step].sort((a, b) => a - b) as [
        number,
        number,
      ];
      near = Math.max(near, first);
      far = Math.min(far, second);
    }
  }
  return near <= far;
}
