import type { PageHit, PlacedMention } from "../page-mentions.ts";
import type { FoundPassage, PageForm } from "../passages.ts";
import { isAlive, type Tree } from "../tree/composed.ts";
import { elementsAt, frameOffset, rectIndexAt, textAt } from "./geometry.ts";

/** Mentions whose rectangles are asked where the caret does not answer: each costs a layout query. */
const mostUnderLayers = 60;

/** What hit testing needs to know of a page. */
export type HitGround = {
  readonly mentions: readonly PlacedMention[];
  readonly trees: Iterable<Tree>;
  passageAt(text: Text): FoundPassage | undefined;
  formOf(mention: PlacedMention): PageForm | undefined;
  rectsOf(mention: PlacedMention): readonly DOMRect[];
};

/**
 * The marked mention under a point of a document's viewport. The caret position answers almost always; where
 * the page forbids selection or lays something transparent over its text, the elements under the point do.
 */
export function hitAt(ground: HitGround, document: Document, x: number, y: number): PageHit | null {
  if (ground.mentions.length === 0) return null;
  const top = frameOffset(document);
  const firstHit = (mentions: readonly PlacedMention[]): PageHit | null => {
    for (const mention of mentions) {
      const rectIndex = rectIndexAt(ground.rectsOf(mention), x + top.x, y + top.y);
      if (rectIndex >= 0) return { mention, rectIndex };
    }
    return null;
  };
  const text = textAt(document, shadowRootsOf(document, ground.trees), x, y);
  const found = text && firstHit(markedIn(ground.passageAt(text)));
  if (found) return found;
  if (text && (text.getRootNode() !== document || isIn(document.elementFromPoint(x, y), text))) return null;
  const layers = elementsAt(document, x, y);
  const under = ground.mentions.filter((mention) => {
    const form = mention.marked ? ground.formOf(mention) : undefined;
    return form && layers.some((layer) => isIn(layer, form.startNode) || isIn(layer, form.endNode));
  });
  return firstHit(under.slice(0, mostUnderLayers));
}

/** In Firefox, those of a frame that has gone are dead. */
function shadowRootsOf(document: Document, trees: Iterable<Tree>): ShadowRoot[] {
  return [...trees].filter(
    (tree): tree is ShadowRoot => isAlive(tree) && tree.nodeType === 11 && tree.ownerDocument === document,
  );
}

/** Whether a text stands in an element; the text is asked, because the element may be a form with a field “contains”. */
function isIn(element: Element | null, text: Text): boolean {
  return element !== null && (text.compareDocumentPosition(element) & 8) !== 0;
}

function markedIn(passage: FoundPassage | undefined): PlacedMention[] {
  return (passage?.placed ?? []).flatMap(({ placed }) => (placed?.marked ? [placed] : []));
}
