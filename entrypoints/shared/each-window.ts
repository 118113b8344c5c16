import type { PageMentions } from "../../annotator/page/page-annotation.ts";

/** Calls `hear` once for the window of each of the page's documents, those of late frames included. */
export function inEachWindow(
  page: PageMentions,
  hear: (view: Window, inDocument: Document) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakSet<Window>();
  const hearAll = () => {
    for (const inDocument of page.documents) {
      const view = inDocument.defaultView;
      if (!view || heard.has(view)) continue;
      heard.add(view);
      hear(view, inDocument);
    }
  };
  hearAll();
  page.onChange(hearAll, signal);
}
