import { neighbourOf } from "./tags.ts";

/** Where something stood that has left the tree, or moved in it. */
export type Gap = {
  readonly left: Node;
  readonly parent: Node;
  /** What stands at its edges now. */
  readonly before: Node | null;
  readonly after: Node | null;
};

export type GapAround = (place: Node) => Gap | null;

/**
 * Finds the gap that the outermost part with a place in it has left; null when nothing with it did. Changes come in the
 * order in which they happened, and what has moved once may have been taken apart elsewhere since: where a part
 * stood, its first removal tells, and not the tree as it is now.
 */
export function gapsLeftBy(changes: readonly MutationRecord[]): GapAround {
  const firstRemovals = new Map<Node, number>();
  changes.forEach(({ removedNodes }, at) => {
    for (const removed of removedNodes) if (!firstRemovals.has(removed)) firstRemovals.set(removed, at);
  });
  return (place) => {
    let left: Node | null = null;
    let removal = 0;
    for (let node: Node | null = place; node !== null; ) {
      const at = firstRemovals.get(node);
      if (at !== undefined) {
        left = node;
        removal = at;
      }
      node = at === undefined ? neighbourOf(node, "parentNode") : (changes[at] as MutationRecord).target;
    }
    return left && gapOf(left, changes.slice(removal));
  };
}

/** The gap of what the first change has removed, with the edges that later ones leave it. */
function gapOf(left: Node, [removal, ...later]: readonly MutationRecord[]): Gap | null {
  if (removal === undefined) return null;
  let { previousSibling: before, nextSibling: after } = removal;
  for (const { removedNodes, previousSibling, nextSibling } of later) {
    for (const removed of removedNodes) {
      if (removed === before) before = previousSibling;
      if (removed === after) after = nextSibling;
    }
  }
  return { left, parent: removal.target, before, after };
}
