import type { PageMentions, PlacedMention } from "../../annotator/page/page-mentions.ts";
import { delays } from "../../components/card/hover/delays.ts";
import {
  type HoverEvent,
  initialHoverState,
  type Phase,
  reduceHover,
  type Timer,
  timersOf,
} from "../../components/card/hover/state.ts";
import type { CardPresenter } from "../../components/card/presenter.ts";
import type { Marking } from "../../data/settings/marking.ts";
import type { MessageToBackground } from "../shared/messages.ts";
import { longestWords } from "../shared/on-pages/selected-words.ts";
import { createCardDesk } from "./card-desk.ts";
import { listenForHover } from "./hover-listeners.ts";
import {
  bringIntoView,
  bringSelectionIntoView,
  isInView,
  nextMention,
  selectedMention,
} from "./mention-choice.ts";
import { isInCard, selectedRange } from "./selected-range.ts";

export type HoverOptions = {
  page: PageMentions;
  /** Read at each use, because settings are live. */
  card: () => Marking["card"];
  /** Sends a message to the background; `undefined` where nobody answers. */
  ask: (message: MessageToBackground) => Promise<unknown>;
  /** Everything ends with it: listeners, timers and the card. */
  signal: AbortSignal;
};

/** What calls for a card from outside of the card script, and may have happened before that was there. */
export type Waking =
  /** `since`: when the pointer came to the mark, by the clock of the top document. */
  | { type: "point"; x: number; y: number; inDocument: Document; since: number; modifier: boolean }
  | { type: "tap"; x: number; y: number; inDocument: Document; opener: "click" | "touch" }
  /** The popup asks for the card of a mention. */
  | { type: "open"; mention: PlacedMention }
  | { type: "walk"; step: 1 | -1 }
  | { type: "explain" };

export type HoverControl = {
  notice(event: Waking): void;
  /**
   * Resolves as soon as no card is open in which the reader has just changed something. Until then the card
   * offers Undo, and taking it away would take that with it.
   */
  settled(): Promise<void>;
};

/**
 * The effects around the hover state machine: listeners report what happens, the reducer says what state
 * follows, and this makes timers, content and card follow the state.
 */
export function startHover(
  presenter: CardPresenter,
  browserLanguage: string,
  { page, card, ask, signal }: HoverOptions,
): HoverControl {
  let state = initialHoverState<PlacedMention>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const desk = createCardDesk({ presenter, browserLanguage, page, card, ask, send: dispatch });
  let waiting: (() => void)[] = [];
  /** The mention whose card was shown last. */
  let last: PlacedMention | null = null;
  /** How often something was asked for: what is looked up late is dropped where that is something else by then. */
  let asked = 0;

  /** `at`: when it happened, where that is known to be earlier than now. */
  function dispatch(event: HoverEvent<PlacedMention>, at = performance.now()): void {
    const before = state.phase;
    state = reduceHover(state, event, card());
    if (state.phase === before) return;
    runTimers(at);
    follow(state.phase, before);
    if (isActing()) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function isActing(): boolean {
    return state.phase.name === "open" && state.phase.acting;
  }

  function follow(phase: Phase<PlacedMention>, before: Phase<PlacedMention>): void {
    page.point("mention" in phase ? phase.mention : null);
    if (phase.name === "open") last = phase.mention;
    if (phase.name === "loading") {
      if (before.name === "loading" && before.token === phase.token) return;
      asked += 1;
      desk.clear();
      desk.order(phase);
    } else if (phase.name === "open") {
      if (before.name !== "open") desk.serve(phase);
    } else {
      desk.clear();
      if (phase.name === "resting") warmUp(phase);
    }
  }

  /** Delays count from what began them: a pointer that came is looked at only with the next frame. */
  function runTimers(at: number): void {
    const wanted = new Map(timersOf(state).map((timer) => [`${timer.kind} ${timer.token}`, timer]));
    for (const [key, handle] of timers) {
      if (wanted.has(key)) continue;
      clearTimeout(handle);
      timers.delete(key);
    }
    for (const [key, timer] of wanted) {
      const left = at + lengthOf(timer) - performance.now();
      if (!timers.has(key)) timers.set(key, setTimeout(elapse, Math.max(0, left), key, timer));
    }
  }

  function elapse(key: string, { kind, token }: Timer): void {
    timers.delete(key);
    dispatch({ type: "elapsed", timer: kind, token });
  }

  function lengthOf({ kind }: Timer): number {
    return kind === "dwell" ? card().showDelay : card().grace;
  }

  function warmUp({ mention, token }: { mention: PlacedMention; token: number }): void {
    const isResting = () => state.phase.name === "resting" && state.phase.token === token;
    setTimeout(() => {
      if (isResting()) desk.warm(mention, isResting);
    }, delays.warmUp);
  }

  const listeners = listenForHover({
    page,
    desk,
    phase: () => state.phase,
    dispatch,
    opensByModifier: () => card().openBy === "modifier",
    signal,
  });
  signal.addEventListener("abort", () => dispatch({ type: "torn-down" }));

  function notice(event: Waking): void {
    if (event.type === "open") goTo(event.mention);
    else if (event.type === "walk") goTo(nextMention(page, whereReaderIs(), event.step));
    else if (event.type === "explain") void explain();
    else if (event.type === "tap") listeners.tap(event);
    else listeners.point(event);
  }

  /** At the mention whose card is open, or was the last to be, if that is still in view. */
  function whereReaderIs(): PlacedMention | null {
    const isOpen = state.phase.name === "open";
    return last && (isOpen || isInView(page, last)) ? last : null;
  }

  function goTo(mention: PlacedMention | undefined): void {
    if (!mention) return;
    bringIntoView(page, mention);
    dispatch({ type: "open", mention, opener: "keyboard" });
  }

  /** What is no mention of the page is looked up all the same; without a name in it, or without any words, a card says so. */
  async function explain(): Promise<void> {
    const range = selectedRange(document);
    if (range && isInCard(range)) return;
    const mention = range && selectedMention(page, range);
    if (mention) return goTo(mention);
    const selected = range?.collapsed === false ? range : null;
    const mine = ++asked;
    const entity = selected && (await lookUp(selected));
    if (mine !== asked || signal.aborted) return;
    if (selected) bringSelectionIntoView(selected);
    dispatch({ type: "open", mention: desk.noteSelection(selected, entity), opener: "keyboard" });
  }

  async function lookUp(selected: Range): Promise<string | null | undefined> {
    const words = selected.toString().slice(0, longestWords);
    return (await ask({ type: "words/look-up", words })) as string | null | undefined;
  }

  return {
    notice,
    settled: () =>
      new Promise((resolve) => {
        if (isActing()) waiting.push(resolve);
        else resolve();
      }),
  };
}
