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
  setActive: (active: number) => void;
  choose: (active: number) => void;
  clear: () => void;
};

/** The state of the search field. Index and library of the search load with the first letter typed, or given. */
export function useSearch(library: Library, onChoose: (hit: Hit) => void, words = ""): Search {
  const [query, setQuery] = useState(words);
  const [active, setActive] = useState(0);
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
  return {
    query,
    isReady: find !== null,
    hits,
    active: Math.min(active, Math.max(0, hits.length - 1)),
    setQuery: (next) => {
      setQuery(next);
      setActive(0);
    },
    setActive,
    choose: (index) => {
      const hit = hits[index];
      if (hit) onChoose(hit);
    },
    clear: () => setQuery(""),
  };
}
