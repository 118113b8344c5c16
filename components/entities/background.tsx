import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Topic } from "../../data/format/topic.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { EntityName } from "../entity-name/entity-name.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { ListPage } from "../windowed/list-page.tsx";
import { Windowed } from "../windowed/windowed.tsx";
import { backgroundStrings } from "./strings.ts";
import "./background.css";

type Props = {
  library: Library;
  language: string;
  pageEntities: ReadonlySet<string>;
  onOpenEntity: (entity: string) => void;
  /** A topic to go to. */
  openTopic?: string | null;
};

/** The story by topic: what each is about, and the names that belong to it. */
export function Background({ library, openTopic = null, ...rest }: Props) {
  const topics = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (openTopic === null) return;
    const heading = topics.current?.querySelector<HTMLElement>(`[data-topic="${openTopic}"] h2`);
    heading?.scrollIntoView?.();
    heading?.focus({ preventScroll: true });
  }, [openTopic]);

  return (
    <div class="background" ref={topics}>
      {library.topics.map((topic) => (
        <TopicBackground key={topic.id} topic={topic} library={library} {...rest} />
      ))}
    </div>
  );
}

function TopicBackground({ topic, library, language, pageEntities, onOpenEntity }: Props & { topic: Topic }) {
  const strings = backgroundStrings(language);
  const entities = useMemo(
    () => library.entities.filter((entity) => entity.topic === topic.id),
    [library, topic],
  );
  return (
    <section class="topic-background" data-topic={topic.id}>
      <h2 tabIndex={-1}>
        <TopicName topic={topic} language={language} />
      </h2>
      <p class="topic-summary">{localize(topic.summary, language)}</p>
      <Windowed
        items={entities}
        pageSize={60}
        itemHeight={52}
        page={(frame) => <ListPage key={frame.key} frame={frame} name="entity-list" />}
      >
        {(entity) => (
          <li key={entity.id}>
            <button type="button" class="entity-row" onClick={() => onOpenEntity(entity.id)}>
              <EntityName entity={entity} language={language} />
              <span class="entity-role">{localize(entity.role, language)}</span>
              {pageEntities.has(entity.id) && <span class="entity-on-page">{strings.onPage}</span>}
            </button>
          </li>
        )}
      </Windowed>
    </section>
  );
}
