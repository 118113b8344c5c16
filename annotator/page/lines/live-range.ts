import { isInTree } from "../tree/composed.ts";
import type { TextSpan } from "./runs.ts";

/** The range of a stretch of text that was read; null where it is gone or says something else by now. */
export function liveRange(span: TextSpan, text: string): Range | null {
  const { startNode, startOffset, endNode, endOffset } = span;
  if (!stillSays(span, text)) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

function stillSays({ startNode, startOffset, endNode, endOffset, between }: TextSpan, said: string): boolean {
  const text = withoutBreaks(said);
  let read = 0;
  for (const node of startNode === endNode ? [startNode] : [startNode, ...between, endNode]) {
    if (!isInTree(node)) return false;
    const from = node === startNode ? startOffset : 0;
    const words = withoutBreaks(node.data.slice(from, node === endNode ? endOffset : undefined));
    // Between two texts, one character may stand for a break or an edge.
    if (read > 0 && !text.startsWith(words, read)) read += 1;
    if (!text.startsWith(words, read)) return false;
    read += words.length;
  }
  return read === text.length;
}

/** A line break or tab of the source is as good as a blank, whether or not it was read as one. */
function withoutBreaks(text: string): string {
  return text.replace(/[\t\n\f\r]/g, " ");
}
