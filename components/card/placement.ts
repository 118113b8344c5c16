import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";
import type { CardMark } from "./presenter.ts";

/** Between the line and the card: near enough to belong together, far enough that the line stays readable. */
const gap = 8;
/** Between the card and the edge of the window. */
const margin = 8;
/** Puts the card's text under the mark's, which needs the card's padding to the left of it. */
const textInset = 16;
/** A card lower than this is useless; then it may reach beyond the margin. */
const leastHeight = 96;

/** Follows the mark, or leaves the card where it is. */
export type PlaceKeeper = { follow(): void; stop(): void };

/**
 * Keeps a card at its mark: beside the line that was under the pointer, never over it, inside the window, also
 * while the page scrolls or changes.
 */
export function keepPlaced(card: HTMLElement, mark: CardMark, onGone: () => void): PlaceKeeper {
  let last = lineOf(mark) ?? new DOMRect();
  let stopFollowing: (() => void) | null = null;
  const reference: VirtualElement = {
    getBoundingClientRect: () => {
      last = lineOf(mark) ?? last;
      return last;
    },
    ...(mark.element && { contextElement: mark.element }),
  };
  const [placement, ...fallbacks] = preferredPlacements(mark.element);

  const update = () => {
    if (lineOf(mark) === undefined) return onGone();
    void computePosition(reference, card, {
      strategy: "fixed",
      placement,
      middleware: middleware(fallbacks, card),
    }).then(({ x, y, middlewareData }) => {
      if (!stopFollowing) return;
      if (middlewareData.hide?.referenceHidden) return onGone();
      moveTo(card, x, y);
    });
  };

  return {
    follow() {
      stopFollowing ??= autoUpdate(reference, card, update);
    },
    stop() {
      stopFollowing?.();
      stopFollowing = null;
    },
  };
}

function middleware(fallbacks: Placement[], card: HTMLElement): Middleware[] {
  return [
    offset({ mainAxis: gap, alignmentAxis: -textInset }),
    flip({ fallbackPlacements: fallbacks, fallbackStrategy: "bestFit", padding: margin, crossAxis: false }),
    shift({ padding: margin }),
    size({
      padding: margin,
      apply: ({ availableHeight }) => {
        const height = Math.max(leastHeight, Math.floor(availableHeight));
        card.style.setProperty("--sidelight-available", `${height}px`, "important");
      },
    }),
    hide({ strategy: "referenceHidden" }),
  ];
}

/** Below the line as it is read; beside the column where writing runs downwards. */
function preferredPlacements(element: Element | null): [Placement, ...Placement[]] {
  const style = element && getComputedStyle(element);
  if (style?.writingMode.startsWith("vertical") || style?.writingMode.startsWith("sideways"))
    return ["left-start", "right-start", "bottom-start", "top-start"];
  if (style?.direction === "rtl") return ["bottom-end", "top-end", "left-start", "right-start"];
  return ["bottom-start", "top-start", "right-start", "left-start"];
}

function lineOf(mark: CardMark): DOMRect | undefined {
  const rects = mark.rects();
  return rects[Math.min(mark.line, rects.length - 1)];
}

/** Properties of our own, which `card-host.css` reads; inline and important, so that no rule of the page outranks them. */
function moveTo(card: HTMLElement, x: number, y: number): void {
  const whole = (length: number) => `${Math.round(length * devicePixelRatio) / devicePixelRatio}px`;
  card.style.setProperty("--sidelight-left", whole(x), "important");
  card.style.setProperty("--sidelight-top", whole(y), "important");
}
