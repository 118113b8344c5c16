import { htmlNamespace } from "../../annotator/page/html-namespace.ts";

/** What the two browsers offer extensions for closed shadow roots; the polyfill passes neither on. */
type Apis = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** An element's shadow root, open or closed; null where it has none or cannot have one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const inFirefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  const { dom } = (globalThis as Apis).chrome ?? {};
  // Chromium takes HTML elements only; `instanceof` does not know those of frames, which belong to another realm.
  return dom && element.namespaceURI === htmlNamespace
    ? dom.openOrClosedShadowRoot(element)
    : element.shadowRoot;
}
