import { browser } from "wxt/browser";
import { viewOf } from "../shared/on-pages/each-window.ts";
import { ask } from "./background-line.ts";

/** Firefox tells a content script the number of a frame. */
type FrameNumbers = { getFrameId(view: Window): number };

/**
 * Has the background put the style into each of the page's frames, once, without which marks are not seen there. The
 * page itself gets it with the annotator.
 */
export function frameHolder(): (documents: readonly Document[]) => void {
  const held = new WeakSet([document]);
  return (documents) => {
    for (const each of documents) {
      const view = viewOf(each);
      if (!view || held.has(each)) continue;
      held.add(each);
      const frame = (browser.runtime as typeof browser.runtime & FrameNumbers).getFrameId(view);
      // Where it could not be had, the next change of the page asks again.
      void ask({ type: "page/hold", frame }).then((isHeld) => isHeld || held.delete(each));
    }
  };
}
