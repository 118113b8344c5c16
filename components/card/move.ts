import type { Point } from "./hover/corridor.ts";

/** How far an arrow key moves the card, in px. */
const step = 40;
const ways: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The pin of a pinned card, and the bar around it. */
const pin = "[aria-pressed=true]";
const bar = `.card-bar:has(${pin})`;

/** Takes a pinned card out of the way of what is read: drawn by its bar, or by arrow keys while its pin has the focus. */
export function movePinned(card: HTMLElement, shadow: ShadowRoot, moveTo: (place: Point) => void) {
  /** Where in the card it was taken. */
  let grip: Point | null = null;
  return {
    onPointer({ type, buttons, pointerId, clientX, clientY }: PointerEvent): void {
      if (type === "pointerdown") {
        const taken = shadow.elementFromPoint(clientX, clientY);
        if (buttons !== 1 || !taken?.closest(bar) || taken.closest("button")) return;
        const { x, y } = card.getBoundingClientRect();
        grip = { x: clientX - x, y: clientY - y };
        // A quick hand leaves the card behind.
        card.setPointerCapture(pointerId);
      } else if (buttons === 0) grip = null;
      else if (grip) moveTo({ x: clientX - grip.x, y: clientY - grip.y });
    },

    /** Answers whether the key moved the card. */
    onKey(event: KeyboardEvent): boolean {
      const way = shadow.activeElement?.matches(pin) && ways[event.key];
      if (!way) return false;
      event.preventDefault();
      const { x, y } = card.getBoundingClientRect();
      moveTo({ x: x + way[0], y: y + way[1] });
      return true;
    },
  };
}
