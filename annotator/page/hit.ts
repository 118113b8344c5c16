import { elementsAt, frameOffset, rectIndexAt, textAt } from "./geometry.ts";
import type { PageHit, PlacedMention } from "./page-annotation.ts";
import type { ReadMention } from "./reader.ts";

/** Mentions whose rectangles are asked where the caret does not answer: each costs a layout query. */
const mostUnderLayers = 60;

/** What hit testing needs to know of a page. */
export type HitGround = {
  readonly mentions: readonly PlacedMention[];
  readonly shadowRoots: readonly ShadowRoot[];
  sourceOf(mention: PlacedMention): ReadMention | undefined;
  rectsOf(mention: PlacedMention): readonly DOMRect[];
};

/**
 * The marked mention under a point of a document's viewport. The caret position answers almost always; where
 * the page forbids selection or lays something transparent over its text, the elements under the point do.
 */
export function hitAt(ground: HitGround, document: Document, x: number, y: number): PageHit | null {
  if (!ground.mentions.some((mention) => mention.marked)) return null;
  const top = frameOffset(document);
  const hit = (mention: PlacedMention): PageHit | null => {
    const rects = ground.rectsOf(mention);
    const rectIndex = rectIndexAt(rects, x + top.x, y + top.y);
    return rectIndex < 0 ? null : { mention, rects, rectIndex };
  };
  const text = textAt(document, ground.shadowRoots, x, y);
  for (const mention of text ? marked(ground, ({ passage }) => passage.nodes.includes(text)) : []) {
    const found = hit(mention);
    if (found) return found;
  }
  if (text && (text.getRootNode() !== document || document.elementFromPoint(x, y)?.contains(text)))
    return null;
  const layers = elementsAt(document, x, y);
  const under = marked(ground, ({ passage }) =>
    layers.some((layer) => passage.nodes.some((node) => layer.contains(node))),
  );
  for (const mention of under.slice(0, mostUnderLayers)) {
    const found = hit(mention);
    if (found) return found;
  }
  return null;
}

function marked(ground: HitGround, accepts: (source: ReadMention) => boolean): PlacedMention[] {
  return ground.mentions.filter((mention) => {
    const source = mention.marked ? ground.sourceOf(mention) : undefined;
    return source !== undefined && accepts(source);
  });
}
