import type { PlacedMention } from "../../annotator/page/page-mentions.ts";
import { longestTap } from "../../components/card/hover/delays.ts";
import type { HoverControl, HoverOptions, Waking } from "../card/hover.ts";
import { removeScript } from "../shared/on-pages/called-scripts.ts";
import { inEachWindow } from "../shared/on-pages/each-window.ts";
import { timeOf } from "../shared/on-pages/event-time.ts";
import { isByTouch, isOnInteractive } from "../shared/on-pages/interactive.ts";
import { callScript } from "./call-script.ts";

/**
 * Hovering, with its code left in the card script until a reader first points at a mark, taps one, or asks for a
 * card by key or popup. The show delay is longer than the script takes to come.
 */
export function hoverOnDemand(options: HoverOptions): HoverControl {
  const { page, signal } = options;
  const asleep = new AbortController();
  let control: HoverControl | null = null;
  let coming: ReturnType<typeof callScript<"card">> | null = null;

  /** Where the pointer rests while the script is on its way: a mark that it has left by then opens no card. */
  let pointed: (Waking & { type: "point"; mention: PlacedMention }) | null = null;

  /** Resolves when a press that has begun is a click or will be none: half of it is not handed on. */
  let pressed = Promise.resolve();
  let release = () => {};

  async function wake(first: () => Waking | null): Promise<void> {
    coming ??= callScript("card");
    const script = await coming;
    await pressed;
    if (signal.aborted) return;
    // The browser has refused it just now; the next movement asks again.
    if (!script) {
      coming = null;
      return;
    }
    asleep.abort();
    control ??= script.startHover(options);
    const event = first();
    if (event) control.notice(event);
  }

  inEachWindow(
    page,
    (view, inDocument, signal) => {
      const mentionAt = (event: MouseEvent) =>
        page.mentionAt(event.clientX, event.clientY, inDocument)?.mention ?? null;
      const at = (event: MouseEvent) => ({ x: event.clientX, y: event.clientY, inDocument });
      const listening = { capture: true, passive: true, signal };
      view.addEventListener(
        "pointermove",
        (event) => {
          // A finger does not hover, and a pointer with a button down is selecting or dragging.
          if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return;
          const mention = mentionAt(event);
          const since = pointed?.mention === mention ? pointed.since : timeOf(event, view);
          pointed = mention && { type: "point", ...at(event), since, modifier: event.altKey, mention };
          if (mention && !coming) void wake(() => pointed);
        },
        listening,
      );
      view.addEventListener(
        "keydown",
        (event) => {
          if (!event.isTrusted || event.key !== "Alt" || !pointed || options.card().openBy !== "modifier")
            return;
          // Alone, the key would go on to the browser's menu.
          event.preventDefault();
          pointed.modifier = true;
        },
        { capture: true, signal },
      );
      const forget = () => {
        pointed = null;
      };
      view.addEventListener("scroll", forget, listening);
      view.addEventListener(
        "pointerdown",
        (event) => {
          forget();
          if (!event.isTrusted) return;
          pressed = new Promise((resolve) => {
            release = resolve;
            setTimeout(resolve, longestTap);
          });
        },
        listening,
      );
      view.addEventListener("pointercancel", () => release(), listening);
      view.addEventListener("pointerout", (event) => event.relatedTarget ?? forget(), listening);
      const onTap = (event: MouseEvent) => {
        const isHeld = event.type === "contextmenu";
        if (!isHeld) release();
        const isTouch = isByTouch(event);
        const mention = event.isTrusted && (isHeld ? isTouch : event.button === 0) && mentionAt(event);
        if (!mention || isOnInteractive(event, page.rangeOf(mention)?.startContainer) !== isHeld) return;
        void wake(() => ({ type: "tap", opener: isTouch ? "touch" : "click", ...at(event) }));
      };
      view.addEventListener("click", onTap, listening);
      // A link keeps its tap: a name in it opens its card when it is held.
      view.addEventListener("contextmenu", onTap, listening);
    },
    AbortSignal.any([signal, asleep.signal]),
  );

  signal.addEventListener("abort", () => removeScript("card"));

  return {
    notice: (first) => void wake(() => first),
    settled: () => control?.settled() ?? Promise.resolve(),
  };
}
