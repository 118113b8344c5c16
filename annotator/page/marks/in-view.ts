import { composedParent, flatParent, type Tree } from "../tree/composed.ts";
import { ownCard } from "../tree/own-card.ts";
import { frameOffset } from "./geometry.ts";

/** So much of a window or box, at its top and at its bottom, is its edge: pages put bars there, and readers look elsewhere. */
const edge = 1 / 8;

/**
 * Brings the first line of a range to the middle of the window and of every box around it that scrolls, in frames and
 * shadow trees, too.
 */
export function scrollToRange(range: Range, pace: "instant" | "smooth" = "instant"): void {
  const around = composedParent(range.startContainer);
  if (!around) return;
  const scrollers = [...scrollersAround(around)];
  const before = scrollers.map(placeOf);
  // The browser knows best what to scroll for an element, but that may be many times as tall as the window.
  around.scrollIntoView({ block: "center", behavior: "instant" });
  for (const scroller of scrollers) bringIntoMiddle(range, scroller);
  if (pace === "instant") return;
  // Where all that ends is known only now. Nothing of it has been drawn.
  for (const [index, scroller] of scrollers.entries()) {
    const end = placeOf(scroller);
    scroller.scrollTo({ ...before[index], behavior: "instant" });
    scroller.scrollTo({ ...end, behavior: pace });
  }
}

/** Whether the first line of a range stands in the middle of the window, and nothing but our card covers it. */
export function standsClear(range: Range): boolean {
  const line = firstLine(range);
  let inner = composedParent(range.startContainer);
  if (!line || !inner) return false;
  const offset = frameOffset(inner.ownerDocument);
  const margin = innerHeight * edge;
  if (line.top + offset.y <= margin || line.bottom + offset.y >= innerHeight - margin) return false;
  let [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  if (document.elementFromPoint(x + offset.x, y + offset.y)?.localName === ownCard) return true;
  // Each tree knows what is seen of itself; a frame may be covered in the one around it.
  while (inner) {
    const tree = inner.getRootNode() as Tree;
    if (!inner.contains(tree.elementFromPoint(x, y))) return false;
    inner = inner.ownerDocument.defaultView?.frameElement ?? null;
    if (!inner) break;
    const { left, top } = inner.getBoundingClientRect();
    [x, y] = [x + left + inner.clientLeft, y + top + inner.clientTop];
  }
  return true;
}

function firstLine(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

/** What may scroll around an element, from the inside out. */
function* scrollersAround(element: Element): Generator<Element, void> {
  let around: Element | null = element;
  while (around) {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = around;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) yield around;
    // What is fixed in a window does not scroll with it.
    const isFixed: boolean = getComputedStyle(around).position === "fixed";
    around = isFixed ? composedParent(around.ownerDocument) : flatParent(around);
  }
}

function placeOf({ scrollLeft: left, scrollTop: top }: Element) {
  return { left, top };
}

function bringIntoMiddle(range: Range, scroller: Element): void {
  const line = firstLine(range);
  if (!line) return;
  const own = frameOffset(range.startContainer.ownerDocument as Document);
  const port = portOf(scroller);
  const across = line.x + line.width / 2 + own.x - port.x - port.width / 2;
  const down = line.y + line.height / 2 + own.y - port.y - port.height / 2;
  scroller.scrollBy({
    left: Math.abs(across) > port.width / 2 ? across : 0,
    top: Math.abs(down) > port.height * (1 / 2 - edge) ? down : 0,
    behavior: "instant",
  });
}

/** Where what scrolls is seen, in the top document's viewport. */
function portOf(scroller: Element): { x: number; y: number; width: number; height: number } {
  const { ownerDocument: inDocument, clientLeft, clientTop, clientWidth, clientHeight } = scroller;
  const { x, y } = frameOffset(inDocument);
  const seen = scroller === inDocument.scrollingElement && inDocument.defaultView?.visualViewport;
  if (seen) return { x: x + seen.offsetLeft, y: y + seen.offsetTop, width: seen.width, height: seen.height };
  const { left, top } = scroller.getBoundingClientRect();
  return { x: x + left + clientLeft, y: y + top + clientTop, width: clientWidth, height: clientHeight };
}
