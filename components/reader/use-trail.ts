import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import type { Choices } from "../as-left/as-left.ts";
import { nameOf } from "../entity-name/names.ts";
import { readerStrings } from "./strings.ts";

export const tabNames = ["page", "background", "facts", "timeline"] as const;
export type TabName = (typeof tabNames)[number];

/** What is shown: a tab, in the background of an entity perhaps. */
type Place = { tab: TabName; entity: string | null };
type LeftPlace = Place & { scrolled: number; choices: Choices };

export function placeIn(tab: TabName, entity: string | null = null): Place {
  return { tab, entity };
}

type Trail = {
  /** Where the last way back leads to; undefined where there is none. */
  last: Place | undefined;
  /** What scrolls in the reader, and how far down it is to open, in px. */
  panel: RefObject<HTMLDivElement | null>;
  startAt: number;
  /** What has been opened and chosen in the place that is shown. */
  choices: Choices;
  /** Notes a place before the reader follows a name or a fact from it. */
  leave: (place: Place) => void;
  goBack: () => void;
  /** The reader has gone elsewhere by themselves. */
  clear: () => void;
};

/** The places that a reader has followed names and facts from. */
export function useTrail(onBack: (place: Place) => void): Trail {
  const [places, setPlaces] = useState<readonly LeftPlace[]>([]);
  const [startAt, setStartAt] = useState(0);
  const [choices, setChoices] = useState<Choices>(() => new Map());
  const panel = useRef<HTMLDivElement>(null);
  const last = places.at(-1);

  function setTo(next: readonly LeftPlace[], { scrolled, choices } = atFirst()) {
    setPlaces(next);
    setStartAt(scrolled);
    setChoices(choices);
  }

  return {
    last,
    panel,
    startAt,
    choices,
    leave: (place) => setTo([...places, { ...place, choices, scrolled: panel.current?.scrollTop ?? 0 }]),
    goBack: () => {
      setTo(places.slice(0, -1), last);
      onBack(last ?? placeIn("background"));
    },
    clear: () => setTo([]),
  };
}

/** How a place is found that nobody comes back to. */
function atFirst(): Pick<LeftPlace, "scrolled" | "choices"> {
  return { scrolled: 0, choices: new Map() };
}

/** What a place is called; undefined for the list of all background, which has a name of its own. */
export function placeName({ tab, entity }: Place, library: Library, language: string): string | undefined {
  const subject = entity === null ? undefined : library.entity(entity);
  if (subject) return nameOf(subject, language);
  return tab === "background" ? undefined : readerStrings(language)[tab];
}
