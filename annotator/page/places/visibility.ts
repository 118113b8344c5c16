import { flatParent } from "../tree/composed.ts";
import { isOutOfSight } from "./out-of-sight.ts";

/** Tells whether text is shown. Forces styles, so it is asked only of passages that hold candidates. */
export class Visibility {
  readonly #known = new Map<Element, boolean>();
  readonly #inSight = new Map<Element, boolean>();

  isShown(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const shown = isDrawn(element) && this.#isInSight(element);
    this.#known.set(element, shown);
    return shown;
  }

  /** From the outside in, and without recursion: pages may be deeper than a stack. */
  #isInSight(element: Element): boolean {
    const unknown: Element[] = [];
    let isSeen = this.#inSight.get(element);
    for (let each = element; isSeen === undefined; ) {
      unknown.push(each);
      const around = flatParent(each);
      // Browsers tell of an element what its own document says, and nothing of the frame around that.
      if (around?.ownerDocument !== each.ownerDocument) isSeen = !around || this.isShown(around);
      else {
        isSeen = this.#inSight.get(around);
        each = around;
      }
    }
    for (const each of unknown.reverse()) {
      isSeen &&= !isSetOutOfSight(each);
      this.#inSight.set(each, isSeen);
    }
    return isSeen;
  }
}

/**
 * Browsers count what has no box of its own as not shown: what stands in it is drawn in the box around it, but for what
 * a slot has that is filled.
 */
function isDrawn(element: Element): boolean {
  if ((element as Partial<HTMLSlotElement>).assignedNodes?.()[0]) return false;
  for (let box: Element | null = element; box; box = flatParent(box)) {
    if (box.checkVisibility(alsoUnseen)) return true;
    const style = box.ownerDocument.defaultView?.getComputedStyle(box);
    if (style?.display !== "contents" || style.visibility !== "visible") return false;
  }
  return false;
}

/** Most elements have no attributes, and then hardly a rule that is about them alone. */
function isSetOutOfSight(element: Element): boolean {
  const view = element.hasAttributes() && element.ownerDocument.defaultView;
  return view ? isOutOfSight(view.getComputedStyle(element)) : false;
}

const alsoUnseen = { visibilityProperty: true, opacityProperty: true };
