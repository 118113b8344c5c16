import type { PageMentions, PlacedMention } from "../../annotator/page/page-annotation.ts";

/**
 * The marked mention after (or before) the one whose card is open. Without an open card the walk starts at
 * the first one in view, so that the keyboard begins where the reader is.
 */
export function nextMention(
  page: PageMentions,
  current: PlacedMention | null,
  step: 1 | -1,
): PlacedMention | undefined {
  const marked = page.mentions.filter((mention) => mention.marked && page.rectsOf(mention).length > 0);
  if (marked.length === 0) return undefined;
  if (!current) {
    const inView = marked.find((mention) => (page.rectsOf(mention)[0]?.top ?? -1) >= 0);
    return inView ?? marked[0];
  }
  const at = marked.findIndex((mention) => mention.index >= current.index);
  const isItself = marked[at]?.index === current.index;
  const next = step === 1 ? (at < 0 ? 0 : isItself ? at + 1 : at) : (at < 0 ? marked.length : at) - 1;
  return marked[(next + marked.length) % marked.length];
}

/** The mention that the selection touches. */
export function selectedMention(page: PageMentions): PlacedMention | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  return (
    page.mentions.find((mention) => {
      const range = page.rangeOf(mention);
      return (
        range &&
        range.startContainer.getRootNode() === selected.startContainer.getRootNode() &&
        overlaps(range, selected)
      );
    }) ?? null
  );
}

function overlaps(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0
  );
}
