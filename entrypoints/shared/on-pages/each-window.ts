import type { PageMentions } from "../../../annotator/page/page-mentions.ts";
import { isAlive } from "../../../annotator/page/tree/composed.ts";

/**
 * Calls `hear` for the window of each of the page's documents, those of late frames included. A frame keeps its
 * window (or what stands for it) while its document changes, and may lose what listened there: then it is heard anew.
 */
export function inEachWindow(
  page: PageMentions,
  hear: (view: Window, inDocument: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakMap<Window, { inDocument: Document; stop: AbortController }>();
  const hearAll = () => {
    for (const inDocument of page.documents) {
      const view = viewOf(inDocument);
      const before = view && heard.get(view);
      if (!view || before?.inDocument === inDocument) continue;
      before?.stop.abort();
      const stop = new AbortController();
      heard.set(view, { inDocument, stop });
      hear(view, inDocument, AbortSignal.any([signal, stop.signal]));
    }
  };
  hearAll();
  page.onChange(hearAll, signal);
}

/** The window of a document; null where its frame has gone. */
export function viewOf(inDocument: Document): Window | null {
  return isAlive(inDocument) ? inDocument.defaultView : null;
}
