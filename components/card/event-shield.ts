import { isCopyingByCommand } from "./copy-text.ts";

/** Whatever a reader does in the card is nobody else's business. */
const shielded = [
  ...["pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "pointercancel"],
  ...["mousedown", "mouseup", "mousemove", "mouseover", "mouseout", "click", "auxclick", "dblclick"],
  ...["touchstart", "touchmove", "touchend", "touchcancel", "contextmenu", "dragstart"],
  ...["keydown", "keypress", "keyup", "focusin", "focusout", "copy", "cut", "paste", "selectstart"],
];

/** Of those, the ones whose own effect is sometimes prevented. */
const answered = new Set(["mousedown", "keydown"]);

/**
 * Keeps events in the card from the page, and the page from the card. A page may stop every event while it is
 * captured, before the card's own buttons hear of it; so events are taken at the window, where capturing
 * begins, and a click is handed to what was clicked inside. The browser's own behaviour (following links,
 * scrolling, selecting, moving the focus) does not depend on propagation and stays as it is.
 *
 * A card in a shadow tree of the page has its events told of that tree's host; their path begins with the card.
 *
 * The wheel alone is heard at the card: as long as the window listens to it, and might prevent it, the browser waits
 * for us before it scrolls the page.
 */
export function shieldEvents(
  host: HTMLElement,
  shadow: ShadowRoot,
  onKey: (event: KeyboardEvent) => void,
  onPointer: (event: PointerEvent) => void,
  signal: AbortSignal,
): void {
  let pressed: Element | null = null;
  const take = (event: Event) => {
    // What a page makes up is not the reader's doing: it may not press our buttons.
    if (event.composedPath()[0] !== host || !event.isTrusted) return;
    if (event.type === "copy" && isCopyingByCommand()) return;
    event.stopImmediatePropagation();
    if (event.type === "keydown") onKey(event as KeyboardEvent);
    if (event.type.startsWith("pointer")) onPointer(event as PointerEvent);
    if (event.type === "mousedown") {
      pressed = targetOf(event as MouseEvent, shadow);
      // Pressing a button leaves the page's selection and focus where they are.
      if (pressed?.matches("button")) event.preventDefault();
    }
    if (event.type === "click") passOn(event as MouseEvent, shadow, pressed);
  };
  for (const type of shielded) {
    window.addEventListener(type, take, { capture: true, passive: !answered.has(type), signal });
  }
  host.addEventListener("wheel", (event) => keepPageStill(event, shadow), { passive: false, signal });
}

/** `overscroll-behavior` does this only where there is something to scroll; a wheel with Control zooms. */
function keepPageStill(event: WheelEvent, shadow: ShadowRoot): void {
  event.stopPropagation();
  const scroller = shadow.elementFromPoint(event.clientX, event.clientY)?.closest(".card-scroll, .card-more");
  const scrolls = scroller && scroller.scrollHeight > scroller.clientHeight;
  if (!scrolls && !event.ctrlKey) event.preventDefault();
}

/** Who begins elsewhere, with a selection or by moving the card, has not clicked where that ends. */
function passOn(event: MouseEvent, shadow: ShadowRoot, pressed: Element | null): void {
  const { detail } = event;
  const target = targetOf(event, shadow);
  if (detail === 0 || target === pressed)
    target?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
}

function targetOf({ detail, clientX, clientY }: MouseEvent, shadow: ShadowRoot): Element | null {
  // A click made by a key has no place of its own.
  const at = detail === 0 ? shadow.activeElement : shadow.elementFromPoint(clientX, clientY);
  // A link has been followed already: it would be followed again.
  return at?.closest("button") ?? at?.closest("a")?.parentElement ?? at;
}
