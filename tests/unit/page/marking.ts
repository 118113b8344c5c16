import type { TextSpan } from "../../../annotator/page/lines/runs.ts";

/** jsdom knows nothing of highlights, and little of style sheets. */
export function letDraw(document: Document): void {
  const Highlight = class extends Set<AbstractRange> {};
  const highlights = new Map();
  const CSS = {
    get highlights() {
      return highlights;
    },
  };
  Object.assign(document.defaultView as object, { CSS, Highlight });
  Object.defineProperty(document, "adoptedStyleSheets", { value: undefined });
}

export function spanOf(text: Text): TextSpan {
  return { startNode: text, startOffset: 0, endNode: text, endOffset: text.length, between: [] };
}
