import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { matchesIn } from "./matches.ts";

const name = "search-match";

/** Marks what was searched for in the texts of an element, without a change to them. */
export function useMarkedMatches(element: RefObject<HTMLElement | null>, query: string): void {
  useLayoutEffect(() => {
    // The tests of views run without highlights.
    if (!element.current || typeof Highlight === "undefined") return;
    CSS.highlights.set(name, new Highlight(...rangesIn(element.current, query)));
    return () => {
      CSS.highlights.delete(name);
    };
  });
}

function rangesIn(element: HTMLElement, query: string): Range[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.parentElement?.closest("[role=option]")) continue;
    for (const [start, end] of matchesIn(text.data, query)) {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
  }
  return ranges;
}
