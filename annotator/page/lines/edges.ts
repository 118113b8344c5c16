import type { Span } from "../../match/span.ts";
import type { Visibility } from "../places/visibility.ts";
import { composedParent } from "../tree/composed.ts";
import { nodeIndexAt, type Run } from "./runs.ts";

/**
 * Cuts a run where style sets its parts apart although the markup is inline: a `<span>` shown as a block, or words for
 * screen readers before a caption. Asked only of what stands at `spans`, so that pages without names cost no style at
 * all. Null where the run is one piece.
 */
export function cutAtStyledEdges(
  run: Run,
  spans: readonly Span[],
  sight: () => Pick<Visibility, "isShown">,
): Run[] | null {
  const cuts: number[] = [];
  for (const { start, end } of spans) {
    run.reach?.(end);
    const first = nodeIndexAt(run, start, "start");
    const last = nodeIndexAt(run, end, "end");
    for (let at = first + 1; at <= last; at += 1) {
      if (standApart(run.nodes[at - 1], run.nodes[at])) cuts.push(at);
    }
    if (differInSight(run.nodes[0], run.nodes[first], sight)) cuts.push(first, last + 1);
  }
  if (cuts.length === 0) return null;
  run.reach?.(run.text.length);
  const inside = cuts.filter((at) => at > 0 && at < run.nodes.length);
  return cut(
    run,
    [...new Set(inside)].sort((one, two) => one - two),
  );
}

/** Whether only one of two texts of a run can be seen. */
function differInSight(
  one: Text | undefined,
  two: Text | undefined,
  sight: () => Pick<Visibility, "isShown">,
): boolean {
  const [around, own] = [one && composedParent(one), two && composedParent(two)];
  if (!around || !own || around === own) return false;
  const visibility = sight();
  return visibility.isShown(around) !== visibility.isShown(own);
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
