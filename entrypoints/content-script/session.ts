import type { CompiledCore } from "../../annotator/gazetteer/compiled.ts";
import type { PageStatus } from "../../data/page/page-state.ts";
import type { Marking } from "../../data/settings/marking.ts";
import { pauseLeft } from "../../data/settings/pause.ts";
import { removeScript } from "../shared/on-pages/called-scripts.ts";
import { loadCore, loadMarking, watchMarking } from "../shared/storage/stored-marking.ts";
import { listenToBackground } from "./background-line.ts";
import { frameHolder } from "./frame-holder.ts";
import { announcer, pageState } from "./page-report.ts";
import { annotatePage, choiceOf, type LookUp, type Running, startLookUp } from "./running.ts";
import { reasonForSilence } from "./where.ts";
import { onPageChanged, withoutFragment } from "./whereabouts.ts";

/** Timers stand still while the machine sleeps, and a pause does not: its end is looked for at least this often. */
const askPauseEvery = 60_000;

/**
 * Sidelight on one page, from load to leaving: follows the settings, decides whether the page is to be
 * annotated, annotates it, and answers popup and background. An updated or removed Sidelight is noticed only
 * by asking, which ends the signal: pages with marks ask now and then, others before they are read.
 */
export function startSession(signal: AbortSignal, askIfValid: () => void): void {
  let marking: Marking | null = null;
  let running: Running | null = null;
  let lookUp: LookUp | null = null;
  /** The address at which the reader wants marks although it is no news page. */
  let wantedAt: string | null = null;
  let status: PageStatus = "starting";
  /** Why there are no marks, or are not to be any more. */
  let silence: PageStatus | null = null;
  let turn = 0;
  let pauseEnd: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(pauseEnd));

  const holdFrames = import.meta.env.FIREFOX ? frameHolder() : null;
  const announce = announcer(() => ({ status, mentions: running?.annotation.mentions ?? [] }), signal);
  signal.addEventListener("abort", () => removeScript("annotator"));

  /** Brings the page in line with marking and page, whatever was before. Later calls overtake earlier ones. */
  async function follow(): Promise<void> {
    const mine = ++turn;
    askIfValid();
    if (!marking || signal.aborted) return;
    const restLeft = pauseLeft(marking.pausedUntil, Date.now());
    clearTimeout(pauseEnd);
    // Nobody has to tell a page that its pause is over.
    if (restLeft > 0) pauseEnd = setTimeout(() => void follow(), Math.min(restLeft, askPauseEvery));
    const reason = reasonToRest(marking, restLeft > 0);
    silence = reason;
    if (reason) {
      // The marks go at once, and whoever asks hears why; a card that offers Undo stays until the reader is done with it.
      running?.annotation.choose({ ...choiceOf(marking), topics: new Set() }, marking.topics);
      await running?.hover.settled();
      if (mine === turn) rest(reason);
      return;
    }
    if (running?.key === marking.gazetteerKey) {
      running.annotation.choose(choiceOf(marking), marking.topics);
      return;
    }
    const core = await loadCore(marking.gazetteerKey);
    // Without it, the next change of the marking brings it.
    if (!core || mine !== turn || signal.aborted) return;
    stop();
    running = annotate(marking, core);
  }

  function reasonToRest(now: Marking, isPaused: boolean): PageStatus | null {
    if (isPaused) return "paused";
    const reason = reasonForSilence(now, document, { host: location.hostname, path: location.pathname });
    const isWanted = reason === "not-news" && wantedAt === withoutFragment(location.href);
    return isWanted ? null : reason;
  }

  function annotate(now: Marking, core: CompiledCore): Running {
    lookUp?.stop();
    lookUp = null;
    status = "starting";
    return annotatePage(now, core, {
      ...surroundings(now),
      askIfValid,
      onChange(annotation) {
        holdFrames?.(annotation.documents);
        status = silence ?? (annotation.isActive ? "annotated" : "nothing-found");
        announce();
      },
      onMended() {
        stop();
        void follow();
      },
    });
  }

  function surroundings(now: Marking) {
    return { card: () => (marking ?? now).card, signal };
  }

  function rest(reason: PageStatus): void {
    stop();
    if (status === reason) return;
    status = reason;
    announce();
  }

  /** Stops what runs and what is about to. */
  function stop(): void {
    turn += 1;
    running?.stop();
    running = null;
  }

  function explainSelection(now: Marking): void {
    if (!running) lookUp ??= startLookUp(surroundings(now));
    (running ?? lookUp)?.hover.notice({ type: "explain" });
  }

  function openCard(index: number, entity: string): boolean {
    const mention = running?.annotation.mentions[index];
    if (!running || mention?.entity !== entity) return false;
    // What the page has folded away meanwhile has no place for a card.
    if (running.annotation.rectsOf(mention).length === 0) return false;
    running.hover.notice({ type: "open", mention });
    return true;
  }

  listenToBackground((message) => {
    switch (message.type) {
      case "page/get-state":
        return pageState(status, running?.annotation ?? null);
      case "page/jump":
        return openCard(message.mention, message.entity);
      case "page/annotate-anyway":
        wantedAt = withoutFragment(location.href);
        void follow();
        return true;
      case "mention/next":
        return running?.hover.notice({ type: "walk", step: 1 });
      case "mention/previous":
        return running?.hover.notice({ type: "walk", step: -1 });
      case "selection/explain":
        return marking ? explainSelection(marking) : undefined;
    }
  }, signal);

  watchMarking((next) => {
    marking = next;
    void follow();
  }, signal);
  onPageChanged(
    () => void follow(),
    () => status === "not-news" || status === "starting",
    signal,
  );
  async function readMarking(): Promise<void> {
    const before = marking;
    const stored = await loadMarking();
    // What was changed meanwhile is newer.
    if (marking === before) marking = stored ?? before;
    // A background that was stopped over its first gazetteer starts again when it is spoken to.
    if (!marking) announce();
    await follow();
  }

  // A page in the browser's cache hears of no change, and whoever shows its state has forgotten it.
  addEventListener(
    "pageshow",
    ({ isTrusted, persisted }) => void (isTrusted && persisted && readMarking().then(announce)),
    { signal },
  );
  // Chromium holds everything still in there. In Firefox, what is under way goes on, and every question about the page
  // ends in an error.
  if (import.meta.env.FIREFOX)
    addEventListener("pagehide", ({ isTrusted }) => isTrusted && stop(), { signal });
  void readMarking();
}
