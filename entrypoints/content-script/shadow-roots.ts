import { browser } from "wxt/browser";
import { htmlNamespace } from "../../annotator/page/html-namespace.ts";

type InFirefox = { openOrClosedShadowRoot: ShadowRoot | null };

/** An element's shadow root, open or closed; null where it has none or cannot have one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as Element & InFirefox).openOrClosedShadowRoot;
  // Chromium takes HTML elements only, and no others have any; `instanceof` does not know those of frames, which belong
  // to another realm.
  if (element.namespaceURI !== htmlNamespace) return null;
  return browser.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
}
