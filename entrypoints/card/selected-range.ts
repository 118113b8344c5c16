/** What the reader has selected: in the frame that has the focus, as far as the page may look into it. Null where nothing is. */
export function selectedRange(inDocument: Document): Range | null {
  const { activeElement } = inDocument;
  const inner = activeElement && "contentDocument" in activeElement ? activeElement.contentDocument : null;
  const inFrame = inner ? selectedRange(inner as Document) : null;
  if (inFrame) return inFrame;
  const selection = inDocument.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}
