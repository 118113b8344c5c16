import type { Candidate } from "../match.ts";
import { pointAt } from "./passages.ts";
import type { Run } from "./runs.ts";

/**
 * Cuts a run where style sets its parts apart although the markup is inline (a `<span>` shown as a block).
 * Asked only where a candidate reaches over an edge, so that pages without candidates cost no style at all.
 * Null where the run is one piece.
 */
export function cutAtStyledEdges(run: Run, candidates: readonly Candidate[]): Run[] | null {
  if (run.nodes.length === 1) return null;
  const cuts = new Set<number>();
  for (const { start, end } of candidates) {
    const first = indexAt(run, start, "start");
    const last = indexAt(run, end, "end");
    for (let at = first + 1; at <= last; at += 1) {
      if (!cuts.has(at) && standApart(run.nodes[at - 1], run.nodes[at])) cuts.add(at);
    }
  }
  return cuts.size === 0
    ? null
    : cut(
        run,
        [...cuts].sort((a, b) => a - b),
      );
}

function indexAt(run: Run, offset: number, side: "start" | "end"): number {
  const point = pointAt(run, offset, side);
  return point ? run.nodes.indexOf(point.node) : 0;
}

function cut(run: Run, at: readonly number[]): Run[] {
  const pieces: Run[] = [];
  let from = 0;
  for (const to of [...at, run.nodes.length]) {
    const base = run.starts[from] ?? 0;
    const lastNode = run.nodes[to - 1];
    const end = (run.starts[to - 1] ?? 0) + (lastNode?.length ?? 0);
    pieces.push({
      nodes: run.nodes.slice(from, to),
      starts: run.starts.slice(from, to).map((start) => start - base),
      text: run.text.slice(base, end),
    });
    from = to;
  }
  return pieces;
}

/** Whether an element that ends or begins between two neighbouring texts is shown as a box of its own. */
function standApart(left: Text | undefined, right: Text | undefined): boolean {
  if (!left || !right) return false;
  return hasBoxBetween(left, right) || hasBoxBetween(right, left);
}

function hasBoxBetween(from: Text, other: Text): boolean {
  for (
    let element = from.parentElement;
    element && !element.contains(other);
    element = element.parentElement
  ) {
    if (isBox(element)) return true;
  }
  return false;
}

function isBox(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || /^(?:inline|contents|ruby|none|$)/.test(style.display)) return false;
  // A drop cap floats, which makes it a block; its letter still belongs to the word.
  return style.float === "none" || style.float === "" || (element.textContent ?? "").trim().length > 2;
}
