import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { eventDateInWords } from "../design/date-range.ts";
import { dateInWords } from "../design/dates.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { EntityName } from "../entity-name/entity-name.tsx";
import { type Hit, hitId, hitKinds } from "./hits.ts";
import { searchStrings } from "./strings.ts";
import { useMarkedMatches } from "./use-marked-matches.ts";
import { whyFound } from "./why-found.ts";
import "./search.css";

type Props = {
  id: string;
  query: string;
  hits: readonly Hit[];
  /** The hit the arrow keys stand on. */
  active: number;
  library: Library;
  language: string;
  onChoose: (hit: Hit) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** A way on for those who found nothing. */
  onBrowse: () => void;
};

/** Hits by kind. The field above keeps the focus, and names the active hit; so does the list, for who goes on by Tab. */
export function SearchResults(props: Props) {
  const { id, query, hits, active, library, language, onChoose, onKeyDown, onBrowse } = props;
  const list = useRef<HTMLDivElement>(null);
  useMarkedMatches(list, query);
  useEffect(() => {
    // The focus stays in the field, so the browser does not scroll to the active hit by itself.
    document.getElementById(hitId(id, active))?.scrollIntoView?.({ block: "nearest" });
  }, [id, active]);

  const strings = searchStrings(language);
  if (hits.length === 0) {
    return (
      <EmptyNote title={strings.nothing(query)} action={{ label: strings.browse, onChoose: onBrowse }}>
        {strings.nothingMore}
      </EmptyNote>
    );
  }
  return (
    <div
      ref={list}
      class="search-results"
      role="listbox"
      id={id}
      aria-label={strings.found(hits.length)}
      aria-activedescendant={hitId(id, active)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {hitKinds.map((kind) => {
        const ofKind = hits.flatMap((hit, index) => (hit.kind === kind ? [{ hit, index }] : []));
        if (ofKind.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role.
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div class="search-kind" id={`${id}-${kind}`} role="presentation">
              {strings.kinds[kind]}
            </div>
            {ofKind.map(({ hit, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by field and list.
              // biome-ignore lint/a11y/useFocusableInteractive: field or list keeps the focus (aria-activedescendant).
              <div
                key={hit.id}
                class="search-hit"
                role="option"
                id={hitId(id, index)}
                aria-selected={index === active}
                onClick={() => onChoose(hit)}
              >
                <HitText hit={hit} library={library} language={language} />
                <WhyFound hit={hit} query={query} library={library} language={language} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** What it was found for, where the lines above do not have it. */
function WhyFound({ hit, query, library, language }: HitProps & { query: string }) {
  const why = useMemo(() => whyFound(hit, query, library, language), [hit, query, library, language]);
  if (why === null) return null;
  return (
    <span class="search-hit-more search-hit-why" lang={why.lang}>
      {why.text}
    </span>
  );
}

type HitProps = { hit: Hit; library: Library; language: string };

function HitText({ hit, library, language }: HitProps) {
  switch (hit.kind) {
    case "entity": {
      const entity = library.entity(hit.id);
      if (!entity) return null;
      return (
        <>
          <EntityName entity={entity} language={language} />
          <span class="search-hit-more">{localize(entity.role, language)}</span>
        </>
      );
    }
    case "fact": {
      const fact = library.facts.find(({ id }) => id === hit.id);
      if (!fact) return null;
      return <span class="search-hit-text">{localize(fact.text, language)}</span>;
    }
    case "event": {
      const event = library.timeline.find(({ id }) => id === hit.id);
      if (!event) return null;
      return (
        <>
          <span class="search-hit-more">{eventDateInWords(event, language)}</span>
          <span class="search-hit-text">{localize(event.text, language)}</span>
        </>
      );
    }
    case "source": {
      const source = library.source(hit.id);
      if (!source) return null;
      return (
        <>
          <span class="search-hit-text">{localize(library.word(source.publisher), language)}</span>
          <span class="search-hit-more">
            {searchStrings(language).source(
              localize(source.label, language),
              dateInWords(source.date, language, "short"),
            )}
          </span>
        </>
      );
    }
  }
}
