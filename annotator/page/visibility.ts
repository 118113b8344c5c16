/** Tells whether text is shown. Forces styles, so it is asked only of passages that hold candidates. */
export class Visibility {
  readonly #known = new Map<Element, boolean>();

  isShown(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const shown =
      typeof element.checkVisibility === "function"
        ? element.checkVisibility(alsoByVisibility)
        : this.#isShownByStyle(element);
    this.#known.set(element, shown);
    return shown;
  }

  /** For documents that are parsed but not laid out (saved pages in `scan`). */
  #isShownByStyle(element: Element): boolean {
    if (element.hasAttribute("hidden")) return false;
    if (element.localName === "dialog" && !element.hasAttribute("open")) return false;
    const parent = element.parentElement;
    if (parent && !this.isShown(parent)) return false;
    if (parent?.localName === "details" && !parent.hasAttribute("open") && element.localName !== "summary")
      return false;
    const style = element.getAttribute("style");
    return (
      style === null || !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
    );
  }
}

const alsoByVisibility = { visibilityProperty: true };
