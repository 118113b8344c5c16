import { Visibility } from "../../annotator/page/visibility.ts";

/** Rules are matched against few elements, but sheets have thousands of them. */
const mostRules = 3000;

/**
 * Visibility of a page that is parsed but not laid out: attributes and inline style, as everywhere, and the
 * rules of its own `<style>` elements that hide. Those are looked up by their selectors, for a full cascade
 * over every element would take minutes on a large page.
 */
export class HiddenByRules {
  readonly #byAttributes = new Visibility();
  readonly #selectors: string[];
  readonly #known = new Map<Element, boolean>();

  constructor(document: Document) {
    this.#selectors = hidingSelectors(document);
  }

  isShown(element: Element): boolean {
    return this.#byAttributes.isShown(element) && !this.#isHidden(element);
  }

  #isHidden(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const hidden =
      (parent !== null && this.#isHidden(parent)) || (this.#isNamed(element) && isHiddenByCascade(element));
    this.#known.set(element, hidden);
    return hidden;
  }

  #isNamed(element: Element): boolean {
    return this.#selectors.some((selector) => {
      try {
        return element.matches(selector);
      } catch {
        // Selectors newer than the parser: taken as not matching.
        return false;
      }
    });
  }
}

function hidingSelectors(document: Document): string[] {
  const selectors: string[] = [];
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!("selectorText" in rule) || selectors.length >= mostRules) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      if (style.display === "none" || style.visibility === "hidden") selectors.push(selectorText);
    }
  }
  return selectors;
}

/** A later rule may show again what an earlier one hides: the few elements in question get a full answer. */
function isHiddenByCascade(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === "none" || style?.visibility === "hidden";
}
