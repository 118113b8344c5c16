const focusable = "a[href], button:not([disabled])";

/** Whether a button was pressed by key: Enter and Space make clicks without a single press of a pointer. */
export function isByKey({ detail }: MouseEvent): boolean {
  return detail === 0;
}

/**
 * Tab goes round inside the card, as in any dialog; Escape leads out. From the end of the card the browser would
 * otherwise go on to its own toolbar, because the card is the last element of the page.
 */
export function keepFocusInside(event: KeyboardEvent, shadow: ShadowRoot): void {
  if (event.key !== "Tab") return;
  const stops = [...shadow.querySelectorAll<HTMLElement>(focusable)];
  const last = stops.at(-1);
  const [first] = stops;
  const onEdge = event.shiftKey
    ? shadow.activeElement === first || !stops.includes(shadow.activeElement as HTMLElement)
    : shadow.activeElement === last;
  const next = event.shiftKey ? last : first;
  if (!onEdge || !next) return;
  event.preventDefault();
  next.focus();
}

/** How far an arrow key scrolls, in px: as far as browsers do. */
const arrowStep = 40;

/** Keys that scroll move what is in the card, wherever in it the focus is: the page would go on below, and the card with it. */
export function scrollByKey(event: KeyboardEvent, shadow: ShadowRoot): void {
  const scroller = shadow.querySelector(".card-scroll");
  if (!scroller) return;
  const { clientHeight, scrollHeight } = scroller;
  // A line of what was read last stays in view.
  const leaf = clientHeight - arrowStep;
  const steps: Record<string, number> = {
    ArrowDown: arrowStep,
    ArrowUp: -arrowStep,
    PageDown: leaf,
    PageUp: -leaf,
    " ": event.shiftKey ? -leaf : leaf,
    End: scrollHeight,
    Home: -scrollHeight,
  };
  const step = steps[event.key];
  // Space presses a button.
  if (!step || (event.key === " " && shadow.activeElement?.matches("button"))) return;
  event.preventDefault();
  scroller.scrollBy(0, step);
}
