import { frameOffset } from "../../annotator/page/marks/geometry.ts";
import type { PageMentions, PlacedMention } from "../../annotator/page/page-mentions.ts";
import type { Point } from "../../components/card/hover/corridor.ts";
import { longestTap, tapSlip } from "../../components/card/hover/delays.ts";
import type { HoverEvent, Over, Phase } from "../../components/card/hover/state.ts";
import { inEachWindow } from "../shared/on-pages/each-window.ts";
import { timeOf } from "../shared/on-pages/event-time.ts";
import { isByTouch, isOnInteractive } from "../shared/on-pages/interactive.ts";
import type { CardDesk } from "./card-desk.ts";

type ListenerOptions = {
  page: PageMentions;
  desk: CardDesk;
  phase: () => Phase<PlacedMention>;
  dispatch: (event: HoverEvent<PlacedMention>, at?: number) => void;
  /** Whether a mark opens its card when Alt is pressed over it. */
  opensByModifier: () => boolean;
  signal: AbortSignal;
};

type Spot = { x: number; y: number; inDocument: Document };

/** `moved`: whether the pointer has been elsewhere since the last look, or is to be taken so. */
type Pending = { at?: number; target: EventTarget | null; modifier?: boolean; moved: boolean };

/** What happened before the listeners were there can be told to them. */
export type HoverListeners = {
  point(spot: Spot & { since: number; modifier: boolean }): void;
  tap(spot: Spot & { opener: "click" | "touch" }): void;
};

/**
 * Reports what pointer, finger and keys do. Everything is heard at the windows and while it is captured, so that
 * a page that stops its events does not keep a card from opening or closing. Events that a page makes up are not heard.
 */
export function listenForHover({
  page,
  desk,
  phase,
  dispatch,
  opensByModifier,
  signal,
}: ListenerOptions): HoverListeners {
  /** The latest pointer event, looked at once per frame: pointers report far more often than that. */
  let waiting: (Spot & Pending) | null = null;
  let frame = 0;
  let last: ReturnType<typeof whereabouts> | null = null;
  let pressed: { x: number; y: number; at: number; id: number } | null = null;

  inEachWindow(page, hear, signal);
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));

  return {
    point({ since, ...spot }) {
      waiting = { ...spot, at: since, target: null, moved: true };
      look();
    },
    tap: ({ x, y, inDocument, opener }) => dispatch({ type: "tap", over: overAt(x, y, inDocument), opener }),
  };

  function hear(view: Window, inDocument: Document, signal: AbortSignal): void {
    const on = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) =>
      view.addEventListener(name, (event) => event.isTrusted && listener(event), {
        capture: true,
        passive: name !== "keydown",
        signal,
      });

    const move = (event: PointerEvent) => {
      // A finger does not hover, and a pointer with a button down is selecting or dragging.
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const { clientX: x, clientY: y, altKey: modifier } = event;
      const target = targetOf(event);
      const moved = waiting?.moved === true || hasMoved(event, inDocument);
      waiting = { x, y, at: timeOf(event, view), target, inDocument, modifier, moved };
      frame ||= requestAnimationFrame(look);
    };
    on("pointermove", move);
    on("pointerover", move);
    on("pointerout", (event) => {
      if (event.relatedTarget !== null || event.pointerType === "touch") return;
      waiting = null;
      last = null;
      dispatch({ type: "point", over: "page", heading: false });
    });

    on("pointerdown", (event) => {
      waiting = null;
      last = whereabouts(event.clientX, event.clientY, inDocument);
      if (targetOf(event) === desk.host) return;
      pressed =
        event.isPrimary && event.button === 0
          ? { x: event.clientX, y: event.clientY, at: event.timeStamp, id: event.pointerId }
          : null;
      dispatch({ type: "press" });
    });
    on("pointerup", (event) => {
      const press = pressed;
      pressed = null;
      if (!press || press.id !== event.pointerId || event.timeStamp - press.at > longestTap) return;
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > tapSlip) return;
      dispatch({
        type: "tap",
        over: tappedAt(event, inDocument),
        opener: event.pointerType === "mouse" ? "click" : "touch",
      });
    });
    on("pointercancel", () => {
      pressed = null;
    });
    // A link keeps its tap: a name in it opens its card when it is held, as for the browser's menu.
    on("contextmenu", (event) => {
      if (!isByTouch(event)) return;
      const over = tappedAt(event, inDocument, true);
      if (typeof over !== "string") dispatch({ type: "tap", over, opener: "touch" });
    });

    on("keydown", (event) => {
      if (event.key === "Alt" && !event.repeat && opensByModifier() && last) {
        // Alone, the key would go on to the browser's menu.
        if (page.mentionAt(last.x, last.y, last.inDocument)) event.preventDefault();
        waiting = { ...last, target: null, modifier: true, moved: true };
        look();
      }
      if (event.isComposing || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      if (event.key === "Escape") leave(event);
      else dispatch({ type: "key", key: "other" });
    });

    on("scroll", () => {
      dispatch({ type: "scroll" });
      // What lies under the pointer now?
      if (phase().name === "open" && last) {
        waiting = { ...last, target: null, moved: false };
        frame ||= requestAnimationFrame(look);
      }
    });
    on("resize", () => dispatch({ type: "resize" }));
    view.addEventListener("fullscreenchange", () => dispatch({ type: "fullscreen" }), {
      capture: true,
      signal,
    });
  }

  /** Escape closes what is innermost: a menu in the card, the card, and only then the page's own dialog. */
  function leave(event: KeyboardEvent): void {
    const open = phase().name === "open";
    if (!desk.closeMenu()) dispatch({ type: "key", key: "Escape" });
    if (!open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Within one frame a pointer may leave and come back; secure pages are told what their browser has made one event of. */
  function hasMoved(event: PointerEvent, inDocument: Document): boolean {
    const isElsewhere = ({ clientX, clientY }: PointerEvent) =>
      last?.inDocument !== inDocument || last.x !== clientX || last.y !== clientY;
    const { getCoalescedEvents }: Partial<PointerEvent> = event;
    return isElsewhere(event) || getCoalescedEvents?.call(event).some(isElsewhere) === true;
  }

  function look(): void {
    frame = 0;
    if (!waiting) return;
    const { x, y, at, target, inDocument, modifier = false, moved } = waiting;
    waiting = null;
    const before = last;
    last = whereabouts(x, y, inDocument);
    const current = phase();
    // Browsers also report a pointer that stands still while the page moves under it. That opens nothing.
    if (!moved && current.name === "idle") return;
    const over = target !== null && target === desk.host ? "card" : overAt(x, y, inDocument);
    const shown = "mention" in current ? current.mention : null;
    const { between, heading } = desk.approach(before?.point ?? null, last.point, shown);
    const stillOnAnother = !moved && typeof over !== "string" && over.mention !== shown;
    if (over === "page" && between) dispatch({ type: "point", over: "between", heading }, at);
    else dispatch({ type: "point", over: stillOnAnother ? "page" : over, heading, modifier }, at);
  }

  function overAt(x: number, y: number, inDocument: Document): Over<PlacedMention> {
    const hit = page.mentionAt(x, y, inDocument);
    if (!hit) return "page";
    const { mention } = hit;
    const current = phase();
    // The card stays at the line it was opened for.
    if (!("mention" in current) || current.mention !== mention || current.name === "resting")
      desk.noteLine(mention, hit.rectIndex);
    return { mention };
  }

  function tappedAt(event: MouseEvent, inDocument: Document, isHeld = false): Over<PlacedMention> {
    if (targetOf(event) === desk.host) return "card";
    const over = overAt(event.clientX, event.clientY, inDocument);
    const text = typeof over === "string" ? undefined : page.rangeOf(over.mention)?.startContainer;
    return isOnInteractive(event, text) === isHeld ? over : "page";
  }
}

/** What an event fell on, also where that stands in a shadow tree of the page, as a card may. */
function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? null;
}

/** Where a pointer is: in its own document, and in the top document's viewport. */
function whereabouts(x: number, y: number, inDocument: Document) {
  const offset = frameOffset(inDocument);
  const point: Point = { x: x + offset.x, y: y + offset.y };
  return { x, y, inDocument, point };
}
