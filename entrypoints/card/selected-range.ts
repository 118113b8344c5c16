import { isElement } from "../../annotator/page/tree/composed.ts";
import { ownCard } from "../../annotator/page/tree/own-card.ts";
import { shadowRootOf } from "../shared/on-pages/shadow-roots.ts";

/**
 * What the reader has selected: in the frame that has the focus, as far as the page may look into it, and in the shadow
 * tree in which the selection begins. Null where nothing is.
 */
export function selectedRange(inDocument: Document): Range | null {
  const { activeElement } = inDocument;
  const inner = activeElement && "contentDocument" in activeElement ? activeElement.contentDocument : null;
  const inFrame = inner ? selectedRange(inner as Document) : null;
  if (inFrame) return inFrame;
  const selection = inDocument.getSelection();
  return selection && selection.rangeCount > 0 ? deepRange(selection, inDocument) : null;
}

/** Whether what is selected stands in our card, which is no part of the page. */
export function isInCard({ startContainer }: Range): boolean {
  const { host }: Partial<ShadowRoot> = startContainer.getRootNode() as ShadowRoot;
  return host?.localName === ownCard;
}

/** Chromium says of a selection in a shadow tree only where its host stands, unless it is asked about that tree. */
function deepRange(selection: Selection, inDocument: Document): Range {
  const trees: ShadowRoot[] = [];
  let selected = rangeWithin(selection, trees);
  for (;;) {
    const tree = treeAt(selected);
    if (!tree || trees.includes(tree)) return rangeInOneTree(selected, inDocument);
    trees.push(tree);
    selected = rangeWithin(selection, trees);
  }
}

/** Until Chromium 137, each of these trees has a selection of its own. */
type OlderTree = ShadowRoot & { getSelection?(): Selection | null };

function rangeWithin(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange {
  const { getComposedRanges }: Partial<Selection> = selection;
  const [composed] = getComposedRanges?.call(selection, { shadowRoots }) ?? [];
  const inTree: OlderTree | undefined = shadowRoots.at(-1);
  const older = inTree?.getSelection?.() ?? selection;
  return composed ?? (older.rangeCount > 0 ? older : selection).getRangeAt(0);
}

/** The shadow tree of the element before which a range begins. */
function treeAt({ startContainer, startOffset }: AbstractRange): ShadowRoot | null {
  const host = startContainer.childNodes[startOffset];
  return host && isElement(host) ? shadowRootOf(host) : null;
}

/** No range reaches out of its tree: one that goes on behind that ends with it. */
function rangeInOneTree(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  inDocument: Document,
): Range {
  const range = inDocument.createRange();
  const tree = startContainer.getRootNode();
  range.selectNodeContents(tree);
  range.setStart(startContainer, startOffset);
  if (endContainer.getRootNode() === tree) range.setEnd(endContainer, endOffset);
  return range;
}
