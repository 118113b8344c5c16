import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { storiesOf } from "../../data/facts/stories.ts";
import type { PartialDate } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import type { PageReading } from "../../data/page/page-comparison.ts";
import type { PageState } from "../../data/page/page-state.ts";
import type { Sentence } from "../../data/page/sentences.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { ChoicesContext } from "../as-left/as-left.ts";
import { LanguageContext } from "../design/language.ts";
import { type FactFilter, noFilter } from "../facts/filter-facts.ts";
import { useFocusKept } from "../focus/use-focus-kept.ts";
import { lazily } from "../lazily/lazily.tsx";
import { PageStatus } from "../page-summary/page-status.tsx";
import { SilentPage } from "../page-summary/silent-page.tsx";
import type { TabView } from "../page-summary/tab-view.ts";
import { TopicsOff } from "../page-summary/topics-off.tsx";
import type { Hit } from "../search/hits.ts";
import { Tabs } from "../tabs/tabs.tsx";
import { BackRow } from "./back-row.tsx";
import { NoPacks } from "./no-packs.tsx";
import { readerActions } from "./reader-actions.ts";
import { ReaderBar } from "./reader-bar.tsx";
import { SearchPane } from "./search-pane.tsx";
import { readerStrings } from "./strings.ts";
import { type PageViewName, ThisPage } from "./this-page.tsx";
import { useSearch } from "./use-search.ts";
import { placeIn, placeName, type TabName, tabNames, useTrail } from "./use-trail.ts";
import "./reader.css";

export type ReaderActions = {
  onJump: (mention: number) => void;
  onTopicSwitch: (topic: string, on: boolean) => void;
  onSiteSwitch: (host: string, on: boolean) => void;
  onAnnotateAnyway: () => void;
  onReadPage: () => Promise<PageReading | null>;
  onShowSentence: (sentence: Sentence) => void;
  onGrant: () => void;
  onReload: () => void;
  onPause: (paused: boolean) => void;
  onCopyBrief: (state: PageState) => void;
  /** Hands a file over to the reader. */
  onSave: (name: string, type: string, text: string) => void;
  onOpenSource: (address: string) => void;
  onOpenOptions: () => void;
  /** Absent where the view already stands beside the page. */
  onOpenPanel?: (() => void) | undefined;
};

type Props = ReaderActions & {
  page: TabView;
  library: Library;
  settings: Settings;
  language: string;
  today: PartialDate;
  /** When a pause ends, in milliseconds since 1970; 0 where there is none. */
  pausedUntil?: number | undefined;
  /** An entity to begin with. */
  entity?: string | undefined;
  /** Words to begin with searching for. */
  words?: string | undefined;
  /** Stands below everything else. */
  note?: ComponentChildren;
};

/** Popup and side panel: the state of the page on top, then what the page says and what the packs say. */
export function Reader(props: Props) {
  const { page, library, settings, language, today } = props;
  const strings = readerStrings(language);
  const [place, setPlace] = useState(() => placeIn(props.entity ? "background" : "page", props.entity));
  const [filter, setFilter] = useState<FactFilter>(noFilter);
  const [openFact, setOpenFact] = useState<string | null>(null);
  const [openTopic, setOpenTopic] = useState<string | null>(null);
  const [openEvent, setOpenEvent] = useState<string | null>(null);
  const [pageView, setPageView] = useState<PageViewName>("names");
  const [pageDate, setPageDate] = useState<PartialDate | null>(null);
  const listId = useId();
  const pane = useRef<HTMLElement>(null);
  useFocusKept();
  const search = useSearch(library, choose, props.words);
  const trail = useTrail(setPlace);

  const mentions = page.kind === "answering" ? page.state.mentions : noMentions;
  const pageEntities = useMemo(() => new Set(mentions.map((mention) => mention.entity)), [mentions]);
  const { tab } = place;
  const entity = place.entity === null ? undefined : library.entity(place.entity);
  const before = trail.last && placeName(trail.last, library, language);
  const cameFrom = before === undefined ? undefined : { name: before, label: strings.backTo(before) };

  // The page's date is asked for only where it is shown.
  const story = page.kind === "answering" ? `${page.state.host} ${page.state.title}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each page, when the timeline opens.
  useEffect(() => {
    setPageDate(null);
    if (tab !== "timeline" || story === null) return;
    let isCurrent = true;
    void props.onReadPage().then((read) => isCurrent && setPageDate(read?.date ?? null));
    return () => {
      isCurrent = false;
    };
  }, [tab, story]);

  function openEntity(id: string) {
    setPlace(placeIn("background", id));
  }

  /** Opens something else from what is shown, with a way back. */
  function followTo(open: () => void) {
    trail.leave(place);
    open();
  }

  function select(name: TabName) {
    search.clear();
    trail.clear();
    setOpenFact(null);
    setOpenTopic(null);
    setOpenEvent(null);
    // A second press on the tab of an open subject leads back to all of them.
    setPlace(placeIn(name));
  }

  function leaveSearch(hit: Hit) {
    search.leave(hit, { scrolled: pane.current?.scrollTop ?? 0, from: document.activeElement });
    trail.clear();
  }

  function choose(hit: Hit) {
    // A source opens beside the list.
    if (hit.kind !== "source") leaveSearch(hit);
    switch (hit.kind) {
      case "entity":
        return openEntity(hit.id);
      case "fact":
        return openFactOf(hit.id);
      case "event":
        setOpenEvent(hit.id);
        return setPlace(placeIn("timeline"));
      case "source": {
        const source = library.source(hit.id);
        return source && props.onOpenSource(source.url);
      }
    }
  }

  return (
    <LanguageContext value={language}>
      <div class="reader">
        <header>
          <ReaderBar
            search={search}
            listId={listId}
            actions={readerActions({ ...props, filter, pageEntities })}
            onOpenOptions={props.onOpenOptions}
            onOpenPanel={props.onOpenPanel}
          />
          <PageStatus page={page} settings={settings} onSiteSwitch={props.onSiteSwitch} />
        </header>
        {search.query !== "" ? (
          <SearchPane
            search={search}
            listId={listId}
            pane={pane}
            library={library}
            language={language}
            onChoose={choose}
            onBrowse={() => select("background")}
          />
        ) : (
          <main class="reader-main">
            {wayBack()}
            <Tabs
              label={strings.tabs}
              tabs={tabNames.map((name) => ({
                name,
                label: strings[name],
                count: name === "page" ? pageEntities.size : undefined,
              }))}
              selected={tab}
              onSelect={select}
              subject={entity?.id ?? ""}
              startAt={trail.startAt}
              panel={trail.panel}
            >
              <ChoicesContext value={trail.choices}>{panel()}</ChoicesContext>
            </Tabs>
          </main>
        )}
        {props.note}
      </div>
    </LanguageContext>
  );

  /** An entity has a bar of its own, which leads back to where it was opened from. */
  function wayBack() {
    if (search.left)
      return (
        <BackRow
          name={strings.foundFor(search.left.query)}
          label={strings.backToSearch(search.left.query)}
          onBack={search.goBack}
          byEscape
        />
      );
    return cameFrom && !entity && <BackRow {...cameFrom} onBack={trail.goBack} />;
  }

  function panel() {
    if (library.packs.length === 0) return <NoPacks onOpenOptions={props.onOpenOptions} />;
    const onOpenEntity = (id: string) => followTo(() => openEntity(id));
    const shared = { library, language, pageEntities, today, onOpenEntity };
    switch (tab) {
      case "page":
        return page.kind === "answering" && page.state.mentions.length > 0 ? (
          <ThisPage
            {...props}
            state={page.state}
            view={pageView}
            onView={setPageView}
            onOpenEntity={onOpenEntity}
            onOpenFact={(id) => followTo(() => openFactOf(id))}
          />
        ) : (
          <SilentPage
            page={page}
            pausedUntil={props.pausedUntil}
            stories={storiesOf(library, language).map(({ title }) => title)}
            onAnnotateAnyway={props.onAnnotateAnyway}
            onGrant={props.onGrant}
            onReload={props.onReload}
            onResume={() => props.onPause(false)}
            onOpenOptions={props.onOpenOptions}
            topics={library.topics}
            onOpenTopic={(topic) => {
              select("background");
              setOpenTopic(topic);
            }}
          >
            {page.kind === "answering" && page.state.status === "annotated" && (
              <TopicsOff
                topics={library.topics.filter(({ id }) => settings.topicsOff.includes(id))}
                language={language}
                onTopicSwitch={props.onTopicSwitch}
              />
            )}
          </SilentPage>
        );
      case "background":
        return entity ? (
          <EntityBackground
            {...shared}
            entity={entity}
            back={cameFrom}
            onBack={trail.goBack}
            onJump={pageEntities.has(entity.id) ? () => jumpTo(entity.id) : undefined}
          />
        ) : (
          <Background {...shared} openTopic={openTopic} />
        );
      case "facts":
        return <Facts {...shared} filter={filter} onFilter={setFilter} openFact={openFact} />;
      case "timeline":
        return (
          <Timeline {...shared} events={library.timeline} drawing={{ pageDate }} openEvent={openEvent} />
        );
    }
  }

  function openFactOf(id: string) {
    setFilter(noFilter);
    setOpenFact(id);
    setPlace(placeIn("facts"));
  }

  function jumpTo(id: string) {
    const mention = mentions.findIndex((candidate) => candidate.entity === id);
    if (mention !== -1) props.onJump(mention);
  }
}

const Background = lazily(() => import("../entities/background.tsx").then((module) => module.Background));
const EntityBackground = lazily(() =>
  import("../entities/entity-background.tsx").then((module) => module.EntityBackground),
);
const Facts = lazily(() => import("../facts/facts.tsx").then((module) => module.Facts));
const Timeline = lazily(() => import("../timeline/timeline.tsx").then((module) => module.Timeline));

const noMentions: readonly never[] = [];
