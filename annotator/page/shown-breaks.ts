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
function keepsBreaks({ data, parentElement, ownerDocument }: Text): boolean {
  if (!parentElement || !data.includes("\n")) return false;
  const style = ownerDocument.defaultView?.getComputedStyle(parentElement);
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? "");
}
