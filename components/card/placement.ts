import {
  autoUpdate,
  computePosition,
  hide,
  type Middleware,
  offset,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";
import type { Box } from "./hover/corridor.ts";
import type { CardMark } from "./presenter.ts";
import { chooseSide, type Side } from "./side.ts";

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
  let isFollowing = false;
  let stopWatching: (() => void) | null = null;
  let side: Side | undefined;
  const reference = (around: Element | null): VirtualElement => ({
    getBoundingClientRect: () => {
      last = lineOf(mark) ?? last;
      return last;
    },
    ...(around && { contextElement: around }),
  });
  // Boxes that clip a mark in a frame are measured from that frame's corner, the mark's lines from the window's.
  const frame = frameAround(mark.element);
  const inWindow = reference(frame ?? mark.element);
  const { sides, alignment } = readingOrder(mark.element);
  const natural = { width: card.offsetWidth, height: card.offsetHeight };

  const update = () => {
    const line = lineOf(mark);
    if (line === undefined || (frame && !meet(line, frame.getBoundingClientRect()))) return onGone();
    side = chooseSide(sides, { line, viewport: viewport(), card: natural, spare: gap + margin }, side);
    void computePosition(inWindow, card, {
      strategy: "fixed",
      placement: `${side}-${alignment}`,
      middleware: middleware(card),
    }).then(({ x, y, middlewareData }) => {
      if (!isFollowing) return;
      if (middlewareData.hide?.referenceHidden) return onGone();
      moveTo(card, x, y);
    });
  };

  return {
    follow() {
      if (isFollowing) return;
      isFollowing = true;
      const stop = autoUpdate(reference(mark.element), card, update);
      // Its first look comes before it returns, and may have found the mark gone and ended all this.
      if (isFollowing) stopWatching = stop;
      else stop();
    },
    stop() {
      isFollowing = false;
      stopWatching?.();
      stopWatching = null;
    },
  };
}

function middleware(card: HTMLElement): Middleware[] {
  return [
    offset({ mainAxis: gap, alignmentAxis: -textInset }),
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
function readingOrder(element: Element | null): {
  sides: readonly [Side, ...Side[]];
  alignment: "start" | "end";
} {
  const style = element && getComputedStyle(element);
  if (style && /^(?:vertical|sideways)/.test(style.writingMode))
    return { sides: ["left", "right", "bottom", "top"], alignment: "start" };
  return {
    sides: ["bottom", "top", "right", "left"],
    alignment: style?.direction === "rtl" ? "end" : "start",
  };
}

/** What the reader sees of the page, also when it is zoomed with two fingers. */
function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = visualViewport;
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + Math.min(seen?.width ?? clientWidth, clientWidth),
    bottom: top + (seen?.height ?? clientHeight),
  };
}

/** The frame of the top document that an element stands in. */
function frameAround(element: Element | null): Element | null {
  let frame = element?.ownerDocument.defaultView?.frameElement ?? null;
  while (frame?.ownerDocument.defaultView?.frameElement) frame = frame.ownerDocument.defaultView.frameElement;
  return frame;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
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
