import { kindOf, tagKind } from "../tree/tags.ts";
import { readColour } from "./read-colour.ts";

/** A caret position is only near a point; a rectangle, grown by this much, says whether the point is on the text. */
const tolerance = 1;
/** Layers looked through where something transparent, such as a link over a whole teaser, lies on the text. */
const layersLookedThrough = 4;

/** The rectangles of a range in the top document's viewport, one per line, in reading order. */
export function rectsOfRange(range: Range): DOMRect[] {
  const document = range.startContainer.ownerDocument;
  const { x, y } = document ? frameOffset(document) : { x: 0, y: 0 };
  return mergeLines([...range.getClientRects()]).map(
    (rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height),
  );
}

/** Where a document's viewport stands in the top document's. */
export function frameOffset(document: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (
    let frame = document.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** Which rectangle holds a point, or -1. */
export function rectIndexAt(rects: readonly DOMRect[], x: number, y: number): number {
  return rects.findIndex(
    (rect) =>
      x >= rect.left - tolerance &&
      x <= rect.right + tolerance &&
      y >= rect.top - tolerance &&
      y <= rect.bottom + tolerance,
  );
}

/** The text node under a point, also in the shadow roots given; null where there is no text. */
export function textAt(document: Document, shadowRoots: ShadowRoot[], x: number, y: number): Text | null {
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  return node && kindOf(node) === tagKind.text ? (node as Text) : null;
}

/** The elements under a point from the top down to the first that hides what lies behind it. */
export function elementsAt(document: Document, x: number, y: number): Element[] {
  const layers: Element[] = [];
  for (const element of document.elementsFromPoint(x, y).slice(0, layersLookedThrough)) {
    layers.push(element);
    if (hides(element)) break;
  }
  return layers;
}

function hides(element: Element): boolean {
  const background = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? "";
  return background !== "" && readColour(background)?.alpha !== 0;
}

/** Inline markup gives several rectangles on one line; a reader sees one. */
function mergeLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    const last = lines[lines.length - 1];
    const sameLine =
      last &&
      Math.min(last.bottom, rect.bottom) - Math.max(last.top, rect.top) >
        Math.min(last.height, rect.height) / 2;
    if (last && sameLine && rect.left - last.right < last.height) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
