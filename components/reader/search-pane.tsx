import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { lazily } from "../lazily/lazily.tsx";
import { Waiting } from "../page-summary/waiting.tsx";
import type { Hit } from "../search/hits.ts";
import type { Search } from "./use-search.ts";

type Props = {
  search: Search;
  listId: string;
  library: Library;
  language: string;
  /** What scrolls the list. */
  pane: RefObject<HTMLElement | null>;
  onChoose: (hit: Hit) => void;
  onBrowse: () => void;
};

/** What was found, in place of the tabs. Who comes back to it from a hit finds it as it was left. */
export function SearchPane({ search, listId, library, language, pane, onChoose, onBrowse }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes back.
  useLayoutEffect(() => {
    if (!pane.current || !search.left) return;
    pane.current.scrollTop = search.left.scrolled;
    const { from } = search.left;
    const to =
      from instanceof HTMLElement && from.isConnected
        ? from
        : pane.current.querySelector<HTMLElement>("[role=listbox]");
    to?.focus({ preventScroll: true });
  }, []);

  return (
    <main class="reader-results" ref={pane}>
      {search.isReady ? (
        <SearchResults
          id={listId}
          query={search.query}
          hits={search.hits}
          active={search.active}
          library={library}
          language={language}
          onChoose={onChoose}
          onKeyDown={search.onKeyDown}
          onBrowse={onBrowse}
        />
      ) : (
        <Waiting />
      )}
    </main>
  );
}

const SearchResults = lazily(() =>
  import("../search/search-results.tsx").then((module) => module.SearchResults),
);
