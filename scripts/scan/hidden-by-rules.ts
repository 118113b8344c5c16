import { isOutOfSight } from "../../annotator/page/places/out-of-sight.ts";
import { composedParent } from "../../annotator/page/tree/composed.ts";

/** Rules are matched against few elements, but sheets have thousands of them. */
const mostRules = 3000;

/**
 * Visibility of a page that is parsed but not laid out: attributes, inline styles, and the rules of its own `<style>`
 * elements that hide. Those are looked up by their selectors, for a full cascade over every element would take
 * minutes on a large page.
 */
export class HiddenByRules {
  readonly #selectors: string[];
  readonly #known = new Map<Element, boolean>();

  constructor(document: Document) {
    this.#selectors = [...document.styleSheets]
      .flatMap((sheet) => hidingSelectors(sheet))
      .slice(0, mostRules);
  }

  isShown(element: Element): boolean {
    // From the outside in, and without recursion: pages may be deeper than a stack.
    for (const each of this.#unknownFrom(element)) {
      const around = composedParent(each);
      const shown = (around === null || this.#known.get(around) === true) && !this.#isHidden(each);
      this.#known.set(each, shown);
    }
    return this.#known.get(element) === true;
  }

  /** The element and those around it of which nothing is known yet, the outermost first. */
  #unknownFrom(element: Element): Element[] {
    const unknown: Element[] = [];
    for (let each: Element | null = element; each && !this.#known.has(each); each = composedParent(each))
      unknown.push(each);
    return unknown.reverse();
  }

  #isHidden(element: Element): boolean {
    return (
      isHiddenByAttributes(element) ||
      hides((element as HTMLElement).style) ||
      (this.#isNamed(element) && isHiddenByCascade(element))
    );
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

/** What everyone's style sheets call it, which may not have been saved with the page. */
const forScreenReaders = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;

function isHiddenByAttributes(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (forScreenReaders.test(element.getAttribute("class") ?? "")) return true;
  if (element.localName === "dialog") return !element.hasAttribute("open");
  const parent = element.parentElement;
  return parent?.localName === "details" && !parent.hasAttribute("open") && element.localName !== "summary";
}

/** Rules within `@media`, `@supports` and `@layer` among them, but for those that are for paper or small screens. */
function hidingSelectors({ cssRules }: { cssRules: CSSRuleList }): string[] {
  return [...cssRules].flatMap((rule) => {
    if ("selectorText" in rule) {
      const { selectorText, style } = rule as CSSStyleRule;
      return hides(style) ? [selectorText] : [];
    }
    if (!("cssRules" in rule) || ("media" in rule && isElsewhere(rule as CSSMediaRule))) return [];
    return hidingSelectors(rule as CSSGroupingRule);
  });
}

function isElsewhere({ media }: CSSMediaRule): boolean {
  return /print|max-(?:device-)?width/.test(media.mediaText);
}

/** A later rule may show again what an earlier one hides: the few elements in question get a full answer. */
function isHiddenByCascade(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && hides(style);
}

/** What is no HTML may have no style at all. */
function hides(style: CSSStyleDeclaration | undefined): boolean {
  if (!style || style.length === 0) return false;
  return (
    style.display === "none" ||
    /^(?:hidden|collapse)$/.test(style.visibility) ||
    isTransparent(style) ||
    isOutOfSight(style)
  );
}

/** What fades in is transparent only until a script or the reader comes to it. */
function isTransparent({ opacity, transitionDuration, animationName }: CSSStyleDeclaration): boolean {
  const fadesIn = Number.parseFloat(transitionDuration) > 0 || !/^(?:none)?$/.test(animationName ?? "");
  return Number.parseFloat(opacity) === 0 && !fadesIn;
}
