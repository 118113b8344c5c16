import { rectsOfRange } from "../../annotator/page/marks/geometry.ts";
import { scrollToRange, standsClear } from "../../annotator/page/marks/in-view.ts";
import type { PageMentions, PlacedMention } from "../../annotator/page/page-mentions.ts";

/**
 * The marked mention after (or before) `current`, at which the reader is; round at the ends. Where that is none, or no
 * mention of the page but words the reader selected, the walk starts at the first one in view.
 */
export function nextMention(
  page: PageMentions,
  current: PlacedMention | null,
  step: 1 | -1,
): PlacedMention | undefined {
  const marked = page.mentions.filter((mention) => mention.marked && page.rectsOf(mention).length > 0);
  if (!current || current.index < 0)
    return marked.find((mention) => (page.rectsOf(mention)[0]?.top ?? -1) >= 0) ?? marked[0];
  return step === 1
    ? (marked.find(({ index }) => index > current.index) ?? marked[0])
    : (marked.findLast(({ index }) => index < current.index) ?? marked.at(-1));
}

/** Whether a mention stands where the reader can see it: who has scrolled away from it is elsewhere. */
export function isInView(page: PageMentions, mention: PlacedMention): boolean {
  return lineInView(page.rectsOf(mention)) !== -1;
}

/** The first of some lines that the reader can see; -1 where that is none. */
export function lineInView(lines: readonly DOMRect[]): number {
  return lines.findIndex(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** The mention that a selection touches. */
export function selectedMention(page: PageMentions, selected: Range): PlacedMention | null {
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

/** Scrolls to what is selected where nothing of it is in view: a card stands at a line that the reader can see. */
export function bringSelectionIntoView(selected: Range): void {
  if (lineInView(rectsOfRange(selected)) === -1) scrollToRange(selected);
}

/** Scrolls only where a mention is covered, out of sight or at the very edge, so that the text stays where the reader left it. */
export function bringIntoView(page: PageMentions, mention: PlacedMention): void {
  const range = page.rangeOf(mention);
  if (range && !standsClear(range)) scrollToRange(range);
}
