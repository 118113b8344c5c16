import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { agreementOf } from "../../data/facts/agreement.ts";
import type { Entity } from "../../data/format/entity.ts";
import type { PartialDate } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { useUnfolded } from "../as-left/as-left.ts";
import { BackButton } from "../design/back-button.tsx";
import { dateInWords } from "../design/dates.ts";
import { isWindowNarrow } from "../design/window-width.ts";
import { nameOf, otherNames } from "../entity-name/names.ts";
import { FactItem } from "../facts/fact-item.tsx";
import { SourceMentions } from "../facts/source-mentions.tsx";
import { mostOnMap } from "../relation-map/map-rows.ts";
import { RelationMap } from "../relation-map/relation-map.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { backgroundStrings } from "./strings.ts";
import "./entity-background.css";

type Props = {
  entity: Entity;
  library: Library;
  language: string;
  today: PartialDate;
  onOpenEntity: (entity: string) => void;
  /** Where the reader has come from, and the same as the way there is called; otherwise the list of all background. */
  back?: { name: string; label: string } | undefined;
  onBack: () => void;
  /** Present where the page mentions the entity. */
  onJump?: (() => void) | undefined;
};

/** Everything the packs say about one entity. */
export function EntityBackground(props: Props) {
  const { entity, library, language, today, onOpenEntity, back, onBack, onJump } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A new subject replaces the view: the reader, also one who listens, starts at its name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when the entity changes, not otherwise.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [entity.id]);

  const strings = backgroundStrings(language);
  const topic = library.topic(entity.topic);
  const others = otherNames(entity, language);
  return (
    <article class="entity-background" data-topic-colour={topic?.colour}>
      <p class="entity-bar">
        <BackButton name={back?.name ?? strings.back} label={back?.label} onBack={onBack} />
        {onJump && (
          <button type="button" class="text-button" onClick={onJump}>
            {strings.jump}
          </button>
        )}
      </p>
      <header class="entity-head">
        <p class="entity-kicker">
          {topic && <TopicName topic={topic} language={language} />}
          {/* The topic “Government” has one, too. */}
          {strings.kind[entity.kind] !== (topic && localize(topic.name, language)) && (
            <span>{strings.kind[entity.kind]}</span>
          )}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {nameOf(entity, language)}
        </h2>
        {others.length > 0 && (
          <p class="entity-others">
            <span class="visually-hidden">{strings.alsoWritten}: </span>
            {others.map(({ language: tag, name }) => (
              <span key={tag} lang={tag}>
                {name}
              </span>
            ))}
          </p>
        )}
        <p class="entity-lead">
          {localize(entity.role, language)}{" "}
          <time class="as-of" dateTime={entity.asOf}>
            {strings.asOf(dateInWords(entity.asOf, language))}
          </time>
        </p>
      </header>
      <p class="entity-description">{localize(entity.description, language)}</p>
      <Attributes entity={entity} library={library} language={language} />
      <Relations entity={entity} library={library} language={language} onOpenEntity={onOpenEntity} />
      <EntityFacts entity={entity} library={library} language={language} onOpenEntity={onOpenEntity} />
      <Dates
        entity={entity}
        library={library}
        language={language}
        today={today}
        onOpenEntity={onOpenEntity}
      />
    </article>
  );
}

type PartProps = Pick<Props, "entity" | "library" | "language">;

function Attributes({ entity, library, language }: PartProps) {
  const strings = backgroundStrings(language);
  if (entity.attributes.length === 0) return null;
  return (
    <section aria-label={strings.details}>
      <dl class="attributes">
        {entity.attributes.map((attribute) => (
          <div key={localize(attribute.label, "en")} class="attribute">
            <dt>{localize(attribute.label, language)}</dt>
            <dd>
              {localize(attribute.value, language)}
              <span class="attribute-rest">
                {strings.asOf(dateInWords(attribute.asOf, language, "short"))}
                <SourceMentions ids={attribute.sources} library={library} language={language} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type LinkingProps = PartProps & Pick<Props, "onOpenEntity">;

function Relations({ entity, library, language, onOpenEntity }: LinkingProps) {
  const [isNarrow] = useState(isWindowNarrow);
  const unfolded = useUnfolded("connections", isNarrow);
  const relations = library.relationsOf(entity.id);
  if (relations.length === 0) return null;
  const strings = backgroundStrings(language);
  return (
    <section>
      <h3>{strings.relations}</h3>
      <RelationMap entity={entity} library={library} language={language} onOpenEntity={onOpenEntity} />
      <details class="relation-list" {...unfolded}>
        <summary>{strings.asList(relations.length, isNarrow ? 0 : relations.length - mostOnMap)}</summary>
        <ul class="relations">
          {relations.map(({ entity: other, label }) => (
            <li key={`${other.id} ${localize(label, "en")}`}>
              <button type="button" class="relation" onClick={() => onOpenEntity(other.id)}>
                <span class="relation-label">{localize(label, language)}</span>
                <span class="relation-name" data-topic-colour={library.topic(other.topic)?.colour}>
                  {nameOf(other, language)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function EntityFacts({ entity, library, language, onOpenEntity }: LinkingProps) {
  const judged = useMemo(
    () => library.factsAbout(entity.id).map((fact) => ({ fact, agreement: agreementOf(fact, library) })),
    [entity, library],
  );
  if (judged.length === 0) return null;
  return (
    <section>
      <h3>{backgroundStrings(language).facts}</h3>
      <ul class="fact-list">
        {judged.map((one) => (
          <FactItem
            key={one.fact.id}
            judged={one}
            library={library}
            language={language}
            onOpenEntity={onOpenEntity}
          />
        ))}
      </ul>
    </section>
  );
}

function Dates({ entity, library, language, today, onOpenEntity }: LinkingProps & Pick<Props, "today">) {
  const events = library.timeline.filter((event) => event.entities.includes(entity.id));
  if (events.length === 0) return null;
  return (
    <section>
      <h3>{backgroundStrings(language).events}</h3>
      <Timeline
        events={events}
        library={library}
        language={language}
        today={today}
        onOpenEntity={onOpenEntity}
      />
    </section>
  );
}
