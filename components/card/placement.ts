import { autoUpdate, computePosition, hide, platform, type VirtualElement } from "@floating-ui/dom";
import type { Box, Point } from "./hover/corridor.ts";
import { inside, largestIn, largestOn, placeOn, type Size, spare } from "./place.ts";
import type { CardMark } from "./presenter.ts";
import { chooseSide, type Side } from "./side.ts";

/**
 * `follow` keeps the card at its mark; `hold` leaves it where it is, as long as the window holds it there, or where
 * `moveTo` takes it.
 */
export type PlaceKeeper = { follow(): void; hold(): void; moveTo(place: Point): void; stop(): void };

/**
 * Keeps a card at its mark: beside the line that was under the pointer, never over it, inside the window, also
 * while the page scrolls or changes.
 */
export function keepPlaced(card: HTMLElement, mark: CardMark, onGone: () => void): PlaceKeeper {
  let last = lineOf(mark) ?? new DOMRect();
  /** What is done whenever something moves. */
  let keeping: (() => void) | null = null;
  let stopWatching: (() => void) | null = null;
  let side: Side | undefined;
  let largest: Size = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
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

  const beside = () => {
    const line = lineOf(mark);
    if (line === undefined || (frame && !meet(line, frame.getBoundingClientRect()))) return onGone();
    const ground = { line, viewport: viewport() };
    side = chooseSide(sides, { ...ground, card: natural, spare }, side);
    largest = largestOn(side, ground);
    limit(card, largest);
    moveTo(card, placeOn(side, alignment, ground, card.getBoundingClientRect()));
    void isHidden(inWindow, line, card).then((hidden) => {
      if (keeping === beside && hidden) onGone();
    });
  };

  const whereItIs = () => {
    const whole = layoutViewport();
    const { width, height } = largestIn(whole);
    limit(card, { width: Math.min(width, largest.width), height: Math.min(height, largest.height) });
    moveTo(card, inside(whole, card.getBoundingClientRect()));
  };

  const stop = () => {
    keeping = null;
    stopWatching?.();
    stopWatching = null;
  };
  const keep = (look: () => void, around: Element | null) => {
    if (keeping === look) return;
    stop();
    keeping = look;
    const end = autoUpdate(reference(around), card, look);
    // Its first look comes before it returns, and may have found the mark gone and ended all this.
    if (keeping === look) stopWatching = end;
    else end();
  };
  return {
    follow: () => keep(beside, mark.element),
    hold: () => keep(whereItIs, null),
    moveTo(place) {
      moveTo(card, place);
      whereItIs();
    },
    stop,
  };
}

/**
 * Whether boxes around the mark clip its line away. Floating UI would measure the line from the left edge of `<html>`,
 * which it takes for the edge of a scroll bar; but a page may put its root anywhere.
 */
async function isHidden(mark: VirtualElement, line: DOMRect, card: HTMLElement): Promise<boolean> {
  const { x, y, width, height } = line;
  const reference = { x, y, width, height };
  const { middlewareData } = await computePosition(mark, card, {
    strategy: "fixed",
    middleware: [hide()],
    platform: {
      ...platform,
      getElementRects: () => Promise.resolve({ reference, floating: { x: 0, y: 0, width: 0, height: 0 } }),
    },
  });
  return middlewareData.hide?.referenceHidden === true;
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
  const { right: width, bottom: height } = layoutViewport();
  const seen = visualViewport;
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + Math.min(seen?.width ?? width, width),
    bottom: top + (seen?.height ?? height),
  };
}

function layoutViewport(): Box {
  // In quirks mode it is the body that knows the window's size.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
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
function limit(card: HTMLElement, { width, height }: Size): void {
  card.style.setProperty("--sidelight-width", `${width}px`, "important");
  card.style.setProperty("--sidelight-available", `${height}px`, "important");
}

function moveTo(card: HTMLElement, { x, y }: Point): void {
  const origin = originOf(card);
  const whole = (length: number) => `${Math.round(length * devicePixelRatio) / devicePixelRatio}px`;
  card.style.setProperty("--sidelight-left", whole(x - origin.x), "important");
  card.style.setProperty("--sidelight-top", whole(y - origin.y), "important");
}

/** Where a fixed box begins: at the corner of the window, or beside a scroll bar that stands on the left. */
function originOf(card: HTMLElement): Point {
  const { x, y } = card.getBoundingClientRect();
  const { e, f } = new DOMMatrix(getComputedStyle(card).transform);
  return { x: x - e, y: y - f };
}
