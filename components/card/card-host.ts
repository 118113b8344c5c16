import { flatParent } from "../../annotator/page/tree/composed.ts";
import { htmlNamespace } from "../../annotator/page/tree/html-namespace.ts";
import { ownCard } from "../../annotator/page/tree/own-card.ts";
import pieces from "../design/pieces.css?inline";
import tokens from "../design/tokens.css?inline";
import cardSheet from "./card.css?inline";
import hostSheet from "./card-host.css?inline";
import type { CardRequest } from "./presenter.ts";
import { schemeAround } from "./surroundings.ts";

export type CardHost = {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Where the view is rendered: the element that carries the design tokens. */
  root: HTMLElement;
  /** Puts the card into the page's top layer, above whatever stands there. */
  raise(mark: Element | null, looks: Pick<CardRequest, "theme" | "textSize">): void;
  lower(): void;
};

/**
 * The card's element: a popover, so that it stands in the top layer, with a closed shadow root, so that
 * neither side's styles reach the other. It is in the page only while a card is shown. `isHeld`: it is seen only as
 * long as the page has a style that says so.
 *
 * A `<style>` element instead of adopted sheets: Firefox refuses to adopt a content script's sheets, and
 * neither browser applies the page's policy to a shadow root's style element made by an extension.
 */
export function createCardHost(page: Document, isHeld: boolean): CardHost {
  // A card of an earlier Sidelight, which nobody serves any more.
  for (const leftover of page.querySelectorAll(ownCard)) leftover.remove();
  // Made in a document of its own, where no page can have defined an element of this name: in the page's, its own class
  // would come first, with a shadow root of its own, and would be let into ours.
  const nowhere = page.implementation.createHTMLDocument("");
  const element = nowhere.createElementNS(htmlNamespace, ownCard) as HTMLElement;
  element.setAttribute("popover", "manual");
  if (!isHeld) element.style.setProperty("--sidelight-shown", "block", "important");
  const shadow = element.attachShadow({ mode: "closed" });
  const style = page.createElementNS(htmlNamespace, "style");
  style.textContent = `${tokens}\n${pieces}\n${hostSheet}\n${cardSheet}`;
  const root = page.createElementNS(htmlNamespace, "div") as HTMLElement;
  root.className = "sidelight-root";
  shadow.append(style, root);

  return {
    element,
    shadow,
    root,
    raise(mark, { theme, textSize }) {
      root.dataset.textSize = textSize;
      const scheme = theme === "auto" ? schemeAround(mark) : theme;
      if (scheme) root.dataset.theme = scheme;
      else delete root.dataset.theme;
      const { parent, slot } = homeFor(mark, page);
      element.slot = slot;
      if (element.parentNode !== parent) parent.append(element);
      // Shown again, a popover moves to the top of the top layer: above a dialog that opened meanwhile.
      if (element.matches(":popover-open")) element.hidePopover();
      undoZoom(element, parent);
      element.showPopover();
    },
    lower: () => element.remove(),
  };
}

type Home = { parent: Element; slot: string };

/**
 * An open modal dialog, and in Chromium a fullscreen element, makes everything outside it inert, the top layer
 * included: for a mark inside one the card has to live there too. Where the dialog stands in a shadow tree, and what it
 * shows in the page's own, the card goes beside that, into the same slot.
 */
function homeFor(mark: Element | null, page: Document): Home {
  let slotted: Home | null = null;
  for (let around = mark?.ownerDocument === page ? mark : null; around; around = flatParent(around)) {
    const isOfPage = around.getRootNode() === page;
    if (around.matches(":modal")) return (!isOfPage && slotted) || { parent: around, slot: "" };
    if (isOfPage && around.assignedSlot && around.parentElement)
      slotted = { parent: around.parentElement, slot: around.slot };
  }
  return { parent: page.documentElement, slot: "" };
}

/** CSS zoom on the page would scale the card and its coordinates; its own zoom takes that back. */
function undoZoom(element: HTMLElement, parent: Element): void {
  const zoom =
    "currentCSSZoom" in parent && typeof parent.currentCSSZoom === "number" ? parent.currentCSSZoom : 1;
  element.style.setProperty("--sidelight-zoom", String(1 / (zoom || 1)), "important");
}
