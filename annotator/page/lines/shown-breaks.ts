import { composedParent } from "../tree/composed.ts";
import type { Run } from "./runs.ts";

/**
 * A run's text with the line breaks that a reader sees. Those of the source are blanks, unless style keeps them;
 * what stands between two nodes is a break that the page has made. Every character keeps its place.
 */
export function withShownBreaks({ nodes, starts, text }: Run): string {
  return nodes
    .map((node, index) => {
      const [start = 0, next = text.length] = starts.slice(index, index + 2);
      const end = start + node.length;
      const own = keepsBreaks(node) ? node.data : text.slice(start, end);
      return own + text.slice(end, next);
    })
    .join("");
}

/** “pre”, “pre-wrap”, “pre-line”, “preserve nowrap”, “break-spaces”. */
function keepsBreaks(text: Text): boolean {
  const around = text.data.includes("\n") && composedParent(text);
  const style = around && text.ownerDocument.defaultView?.getComputedStyle(around);
  return style ? /^(?:pre|break-spaces)/.test(style.whiteSpace) : false;
}
