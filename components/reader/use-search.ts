import { useEffect, useMemo, useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { type Hit, inShownOrder } from "../search/hits.ts";

export type Search = {
  query: string;
  /** Whether everything there is has been looked through. */
  isReady: boolean;
  hits: readonly Hit[];
  active: number;
  setQuery: (query: string) => void;
  /** In the field or the list of hits: arrow keys move through the hits, Enter opens, Escape clears. */
  onKeyDown: (event: KeyboardEvent) => void;
  clear: () => void;
  /** Goes on to a hit, and remembers the list it stands in. */
  leave: (hit: Hit, at: Omit<LeftSearch, "query">) => void;
  /** What the reader has come from by opening a hit; null where that was no search, or another began since. */
  left: LeftSearch | null;
  /** Back to that list, as it was. */
  goBack: () => void;
};

/** `scrolled`: how far down the list was, in px; `from`: what had the focus. */
export type LeftSearch = { query: string; scrolled: number; from: Element | null };

/** The state of the search field. Index and library of the search load with the first letter typed, or given. */
export function useSearch(library: Library, onChoose: (hit: Hit) => void, words = ""): Search {
  const [query, setQuery] = useState(words);
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState<LeftSearch | null>(null);
  const [ready, setReady] = useState<{ library: Library; search: (query: string) => Hit[] } | null>(null);
  const find = ready?.library === library ? ready.search : null;
  const isTyping = query.trim() !== "";

  useEffect(() => {
    if (!isTyping || find) return;
    let isCurrent = true;
    void import("../search/search-index.ts")
      .then(({ createSearch }) => createSearch(library))
      .then((search) => {
        if (isCurrent) setReady({ library, search });
      });
    return () => {
      isCurrent = false;
    };
  }, [library, isTyping, find]);

  const hits = useMemo(() => (find && isTyping ? inShownOrder(find(query)) : []), [find, query, isTyping]);
  const at = Math.min(active, Math.max(0, hits.length - 1));

  function clear() {
    setQuery("");
    setLeft(null);
  }

  function keyAction(key: string): (() => void) | null {
    if (key === "Escape") return clear;
    const hit = hits[at];
    if (!hit) return null;
    if (key === "ArrowDown") return () => setActive((at + 1) % hits.length);
    if (key === "ArrowUp") return () => setActive((at - 1 + hits.length) % hits.length);
    if (key === "Enter") return () => onChoose(hit);
    return null;
  }

  return {
    query,
    isReady: find !== null,
    hits,
    active: at,
    setQuery: (next) => {
      setQuery(next);
      setActive(0);
      setLeft(null);
    },
    onKeyDown: (event) => {
      // While an input method composes Japanese or Chinese, its keys are not ours.
      if (event.isComposing || query === "") return;
      const act = keyAction(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    },
    clear,
    leave: (hit, at) => {
      setActive(Math.max(0, hits.indexOf(hit)));
      setLeft({ query, ...at });
      setQuery("");
    },
    left,
    goBack: () => {
      if (left) setQuery(left.query);
    },
  };
}
