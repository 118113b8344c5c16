import { useMemo, useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { useAsLeft } from "../as-left/as-left.ts";
import { Chip } from "../chip/chip.tsx";
import { Icon } from "../design/icons.tsx";
import { isWindowNarrow } from "../design/window-width.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { nameOf } from "../entity-name/names.ts";
import { ListPage } from "../windowed/list-page.tsx";
import { Windowed } from "../windowed/windowed.tsx";
import { FactItem } from "./fact-item.tsx";
import { FactMatrix } from "./fact-matrix.tsx";
import { type FactFilter, filterFacts, noFilter } from "./filter-facts.ts";
import { judgeAll } from "./judge-all.ts";
import { factStrings } from "./strings.ts";
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
  const strings = factStrings(language);
  const judged = useMemo(() => judgeAll(library), [library]);
  const shown = useMemo(
    () => filterFacts(judged, filter, library, pageEntities),
    [judged, filter, library, pageEntities],
  );
  const [view, setView] = useAsLeft("view", openFact === null && !isWindowNarrow() ? "glance" : "full");
  if (judged.length === 0) return <EmptyNote title={strings.none}>{strings.noneMore}</EmptyNote>;
  return (
    <div class="facts">
      <FilterBar
        library={library}
        language={language}
        filter={filter}
        onFilter={onFilter}
        hasPage={pageEntities.size > 0}
      />
      <div class="facts-bar">
        <p class="facts-count" role="status">
          {strings.count(shown.length, judged.length)}
        </p>
        <fieldset class="facts-view">
          <legend class="visually-hidden">{strings.view}</legend>
          {(["glance", "full"] as const).map((name) => (
            <Chip key={name} on={view === name} onChange={() => setView(name)}>
              {strings[name]}
            </Chip>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 ? (
        <EmptyNote
          title={strings.empty}
          action={{ label: strings.clear, onChoose: () => onFilter(noFilter) }}
        >
          {strings.emptyMore}
        </EmptyNote>
      ) : view === "glance" ? (
        <FactMatrix
          facts={shown}
          library={library}
          language={language}
          openFact={openFact}
          onOpenEntity={onOpenEntity}
        />
      ) : (
        <Windowed
          items={shown}
          pageSize={60}
          itemHeight={84}
          keep={openFact === null ? undefined : shown.findIndex(({ fact }) => fact.id === openFact)}
          page={(frame) => <ListPage key={frame.key} frame={frame} name="fact-list" />}
        >
          {(one) => (
            <FactItem
              key={one.fact.id}
              judged={one}
              library={library}
              language={language}
              open={one.fact.id === openFact}
              onOpenEntity={onOpenEntity}
            />
          )}
        </Windowed>
      )}
    </div>
  );
}

type FilterProps = Pick<Props, "library" | "language" | "filter" | "onFilter"> & { hasPage: boolean };

/** A list of names stays a list one can choose from; beyond that, search and the topic lead there. */
const mostNames = 400;

function FilterBar({ library, language, filter, onFilter, hasPage }: FilterProps) {
  const strings = factStrings(language);
  const [isOpen, setOpen] = useState(filter.entity !== null || filter.since !== null || filter.onlyPrimary);
  const inTopic = library.entities.filter(({ topic }) => filter.topic === null || topic === filter.topic);
  const chosen = filter.entity === null ? undefined : library.entity(filter.entity);
  const names = [...new Set([...inTopic.slice(0, mostNames), ...(chosen ? [chosen] : [])])]
    .map((entity) => ({ id: entity.id, name: nameOf(entity, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
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
      <button
        type="button"
        class="text-button filters-more"
        aria-expanded={isOpen}
        title={strings.moreFilters}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="options" size={14} />
        <span>{strings.moreFilters}</span>
      </button>
      {isOpen && (
        <>
          <select
            class="select"
            aria-label={strings.entity}
            value={filter.entity ?? ""}
            onChange={(event) => onFilter({ ...filter, entity: event.currentTarget.value || null })}
          >
            <option value="">{strings.allEntities}</option>
            {names.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Chip on={filter.onlyPrimary} onChange={(onlyPrimary) => onFilter({ ...filter, onlyPrimary })}>
            {strings.onlyPrimary}
          </Chip>
          <label class="facts-since" title={strings.sinceMore}>
            {strings.since}
            <input
              type="date"
              value={filter.since ?? ""}
              onChange={(event) => onFilter({ ...filter, since: event.currentTarget.value || null })}
            />
          </label>
        </>
      )}
    </fieldset>
  );
}
