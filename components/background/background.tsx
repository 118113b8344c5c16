import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Topic } from "../../data/format/topic.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { EmptyNote } from "../empty-note/empty-note.tsx";
import { EntityName } from "../entity-name/entity-name.tsx";
import { Paged } from "../paged/paged.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { backgroundStrings } from "./strings.ts";
import "./background.css";

type Props = {
  library: Library;
  language: string;
  pageEntities: ReadonlySet<string>;
  onOpenEntity: (entity: string) => void;
};

/** The story by topic: what each is about, and the names that belong to it. */
export function Background({ library, ...rest }: Props) {
  const strings = backgroundStrings(rest.language);
  if (library.topics.length === 0) return <EmptyNote title={strings.empty}>{strings.emptyMore}</EmptyNote>;
  return (
    <div class="background">
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
    <section class="topic-background">
      <h2>
        <TopicName topic={topic} language={language} />
      </h2>
      <p class="topic-summary">{localize(topic.summary, language)}</p>
      <ul class="entity-list">
        <Paged items={entities} pageSize={60} more={strings.more} wrap={MoreItem}>
          {(entity) => (
            <li key={entity.id}>
              <button type="button" class="entity-row" onClick={() => onOpenEntity(entity.id)}>
                <EntityName entity={entity} language={language} />
                <span class="entity-role">{localize(entity.role, language)}</span>
                {pageEntities.has(entity.id) && <span class="entity-on-page">{strings.onPage}</span>}
              </button>
            </li>
          )}
        </Paged>
      </ul>
    </section>
  );
}

function MoreItem({ children }: { children: ComponentChildren }) {
  return <li>{children}</li>;
}
