import { htmlNamespace } from "../../../annotator/page/tree/html-namespace.ts";

/** What the two browsers offer extensions for closed shadow roots. */
type InFirefox = { openOrClosedShadowRoot: ShadowRoot | null };
type InChromium = { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** An element's shadow root, open or closed; null where it has none or cannot have one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as Element & InFirefox).openOrClosedShadowRoot;
  // Chromium takes HTML elements only, and no others have any; `instanceof` does not know those of frames, which belong
  // to another realm.
  if (element.namespaceURI !== htmlNamespace) return null;
  return (globalThis as typeof globalThis & InChromium).chrome.dom.openOrClosedShadowRoot(element);
}
