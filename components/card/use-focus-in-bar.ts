import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * A button that was pressed may be gone with the next drawing of its bar, and the focus with it. It stays in the bar:
 * on the button that is there to undo what was done, else on the one that opens the menu.
 */
export function useFocusInBar(bar: RefObject<HTMLElement | null>): void {
  const hadFocus = focusedIn(bar.current) !== null;

  useLayoutEffect(() => {
    if (!hadFocus || focusedIn(bar.current)) return;
    bar.current?.querySelector<HTMLElement>(".card-undo, [aria-expanded]")?.focus({ preventScroll: true });
  });
}

/** By selector, because to the document the focus is on the card's host. */
function focusedIn(bar: HTMLElement | null): Element | null {
  return bar?.querySelector(":focus") ?? null;
}
