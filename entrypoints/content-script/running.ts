import type { CompiledCore, CompiledGazetteer } from "../../annotator/gazetteer/compiled.ts";
import { openSieve } from "../../annotator/match/sieve.ts";
import { PageAnnotation } from "../../annotator/page/annotation.ts";
import { browserPace, chromiumPace } from "../../annotator/page/pace.ts";
import { unannotated } from "../../annotator/page/page-mentions.ts";
import type { Marking } from "../../data/settings/marking.ts";
import type { HoverControl } from "../card/hover.ts";
import { shadowRootOf } from "../shared/on-pages/shadow-roots.ts";
import { loadGazetteer, watchGazetteer } from "../shared/storage/stored-marking.ts";
import { ask } from "./background-line.ts";
import { callScript } from "./call-script.ts";
import { hoverOnDemand } from "./hover-on-demand.ts";

/** What stands on a page, taken down as one. */
export type LookUp = { hover: HoverControl; stop(): void };
export type Running = LookUp & { key: string; annotation: PageAnnotation };

type Surroundings = {
  /** How cards are to be, read at each use. */
  card: () => Marking["card"];
  signal: AbortSignal;
};

type AnnotateOptions = Surroundings & {
  onChange(annotation: PageAnnotation): void;
  /** The page was to be read closely, and what that takes could not be had until now. */
  onMended(): void;
  /** Asked before a page is read closely, and now and then on one with marks: after an update it ends the signal. */
  askIfValid(): void;
};

/** Annotates the page with the gazetteer of a marking, and shows cards at what is marked. */
export function annotatePage(
  now: Marking,
  core: CompiledCore,
  { card, signal, onChange, onMended, askIfValid }: AnnotateOptions,
): Running {
  const { life, stop } = lifeWithin(signal);
  const sieve = openSieve(core);
  const gazetteer = mendableGazetteer(now.gazetteerKey, onMended, life);
  const annotation = new PageAnnotation({
    document,
    sieve,
    openReading: async (choice, looks) => {
      askIfValid();
      if (signal.aborted) return null;
      const [stored, script] = await Promise.all([gazetteer(), callScript("annotator")]);
      return stored && script
        ? script.openReading(document, { sieve, gazetteer: stored }, choice, looks)
        : null;
    },
    choice: choiceOf(now),
    looks: now.topics,
    shadowRootOf,
    pace: import.meta.env.CHROME ? chromiumPace : browserPace,
    onGuard: askIfValid,
    signal: life,
  });
  const hover = hoverOnDemand({ page: annotation, card, ask, signal: life });
  annotation.onChange(() => onChange(annotation), life);
  return { key: now.gazetteerKey, annotation, hover, stop };
}

/** Where nothing is annotated, cards come only for words that the reader looks up. */
export function startLookUp({ card, signal }: Surroundings): LookUp {
  const { life, stop } = lifeWithin(signal);
  return { hover: hoverOnDemand({ page: unannotated(document), card, ask, signal: life }), stop };
}

/** A life that ends with another, or before it where it is stopped. */
function lifeWithin(signal: AbortSignal) {
  const stopper = new AbortController();
  return { life: AbortSignal.any([signal, stopper.signal]), stop: () => stopper.abort() };
}

/** What a marking says is to be marked. */
export function choiceOf({ topics, entitiesOff, occurrences }: Marking) {
  return { topics: new Set(topics.map((topic) => topic.id)), entitiesOff: new Set(entitiesOff), occurrences };
}

/** The stored gazetteer of a marking. Where it could not be had, `onMended` is called once a whole one is stored. */
function mendableGazetteer(
  key: string,
  onMended: () => void,
  life: AbortSignal,
): () => Promise<CompiledGazetteer | null> {
  let isLacking = false;
  watchGazetteer(() => {
    if (isLacking) onMended();
  }, life);
  return async () => {
    const first = await loadGazetteer(key);
    if (first || life.aborted) return first;
    isLacking = true;
    // It may have been mended before anybody looked out for that.
    const second = await loadGazetteer(key);
    isLacking = second === null;
    return second;
  };
}
