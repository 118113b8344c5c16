import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * A topic's switch moves to another place when it is switched, and what had the focus is gone. This gives the
 * focus to the switch where it stands then: to the one in the element with `data-topic-switch`.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): (topic: string) => void {
  const switched = useRef<string | null>(null);

  // The old place goes and the new one comes whenever the page gets to it, so every drawing is looked at.
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (switched.current === null || !isLost) return;
    const place = root.current?.querySelector(`[data-topic-switch="${CSS.escape(switched.current)}"]`);
    const control = place?.querySelector<HTMLElement>("[role=switch]");
    if (!control) return;
    switched.current = null;
    control.focus();
  });

  return (topic) => {
    switched.current = topic;
  };
}
