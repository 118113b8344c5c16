import { useMemo } from "preact/hooks";
import { agreementOf } from "../../data/agreement.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import type { JudgedFact } from "../../data/telling-facts.ts";
import { Chip } from "../chip/chip.tsx";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { FactItem } from "./fact-item.tsx";
import { type FactFilter, filterFacts, noFilter } from "./filter-facts.ts";
import { strings } from "./strings.ts";
import "./facts.css";

type Props = {
  library: Library;
  language: string;
  /** The entities the page mentions; empty where there is no page to speak of. */
  pageEntities: ReadonlySet<string>;
  filter: FactFilter;
  onFilter: (filter: FactFilter) => void;
  /** A fact to show opened. */
  openFact: string | null;
  onOpenEntity: (entity: string) => void;
};

/** Facts with every source's version, the ones the sources differ on first. */
export function Facts({ library, language, pageEntities, filter, onFilter, openFact, onOpenEntity }: Props) {
  const judged = useMemo(() => judgeAll(library), [library]);
  const shown = filterFacts(judged, filter, library, pageEntities);
  if (judged.length === 0) return <EmptyNote title={strings.none} />;
  return (
    <div class="facts">
      <FilterBar
        library={library}
        language={language}
        filter={filter}
        onFilter={onFilter}
        hasPage={pageEntities.size > 0}
      />
      <p class="facts-count" role="status">
        {strings.count(shown.length, judged.length)}
      </p>
      {shown.length === 0 ? (
        <EmptyNote title={strings.empty}>
          {strings.emptyMore}{" "}
          <button type="button" class="text-button" onClick={() => onFilter(noFilter)}>
            {strings.clear}
          </button>
        </EmptyNote>
      ) : (
        <ul class="fact-list">
          {shown.map((one) => (
            <FactItem
              key={one.fact.id}
              judged={one}
              library={library}
              language={language}
              open={one.fact.id === openFact}
              onOpenEntity={onOpenEntity}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Differences first, then what most independent origins carry: what a reader comes here for. */
export function judgeAll(library: Library): JudgedFact[] {
  const weight = ({ agreement }: JudgedFact) =>
    (agreement.status === "differs" ? 100 : 0) + agreement.origins;
  return library.facts
    .map((fact) => ({ fact, agreement: agreementOf(fact, library) }))
    .sort((a, b) => weight(b) - weight(a));
}

type FilterProps = Pick<Props, "library" | "language" | "filter" | "onFilter"> & { hasPage: boolean };

function FilterBar({ library, language, filter, onFilter, hasPage }: FilterProps) {
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{strings.filters}</legend>
      <select
        class="select"
        aria-label={strings.topic}
        value={filter.topic ?? ""}
        onChange={(event) => onFilter({ ...filter, topic: event.currentTarget.value || null })}
      >
        <option value="">{strings.allTopics}</option>
        {library.topics.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {localize(topic.name, language)}
          </option>
        ))}
      </select>
      <Chip
        on={filter.onlyDifferences}
        onChange={(onlyDifferences) => onFilter({ ...filter, onlyDifferences })}
      >
        {strings.onlyDifferences}
      </Chip>
      {hasPage && (
        <Chip on={filter.onlyPage} onChange={(onlyPage) => onFilter({ ...filter, onlyPage })}>
          {strings.onlyPage}
        </Chip>
      )}
      <Chip on={filter.onlyPrimary} onChange={(onlyPrimary) => onFilter({ ...filter, onlyPrimary })}>
        {strings.onlyPrimary}
      </Chip>
    </fieldset>
  );
}
