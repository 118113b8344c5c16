import { useState } from "preact/hooks";
import type { Topic } from "../../data/format/topic.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { setEntity, setTopic } from "../../data/settings-changes.ts";
import { Icon } from "../design/icons.tsx";
import { EntityName } from "../entity-name/entity-name.tsx";
import { nameOf } from "../entity-name/names.ts";
import { Switch } from "../switch/switch.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { Section } from "./section.tsx";
import type { SectionProps } from "./settings-change.ts";
import { strings } from "./strings.ts";

type Props = SectionProps & { library: Library; language: string };

/** Topics and, one step deeper, single names: each with a switch that acts at once. */
export function TopicsSection({ library, ...props }: Props) {
  return (
    <Section id="topics" title={strings.topics.title} lead={strings.topics.lead}>
      <ul class="panel">
        {library.topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} library={library} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function TopicRow({ topic, library, language, settings, onChange }: Props & { topic: Topic }) {
  const [isOpen, setOpen] = useState(false);
  const name = localize(topic.name, language);
  const isOn = !settings.topicsOff.includes(topic.id);
  const entities = library.entities.filter((entity) => entity.topic === topic.id);
  const off = entities.filter((entity) => settings.entitiesOff.includes(entity.id)).length;
  return (
    <li class="topic-row" data-off={!isOn || undefined}>
      <div class="topic-row-head">
        <button
          type="button"
          class="topic-open"
          aria-expanded={isOpen}
          title={strings.topics.show(name)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="forward" size={14} />
          <span class="topic-open-text">
            <TopicName topic={topic} language={language} />
            <span class="topic-count">
              {strings.topics.names(entities.length)}
              {off > 0 && ` · ${strings.topics.namesOff(off)}`}
            </span>
          </span>
        </button>
        <Switch
          on={isOn}
          label={strings.topics.mark(name)}
          onChange={(on) =>
            onChange({ apply: (now) => setTopic(now, topic.id, on), said: strings.topics.said(name, on) })
          }
        />
      </div>
      {isOpen && (
        <ul class="topic-entities">
          {entities.map((entity) => (
            <li key={entity.id}>
              <Switch
                on={!settings.entitiesOff.includes(entity.id)}
                disabled={!isOn}
                label={strings.topics.mark(nameOf(entity, language))}
                onChange={(on) =>
                  onChange({
                    apply: (now) => setEntity(now, entity.id, on),
                    said: strings.topics.said(nameOf(entity, language), on),
                  })
                }
              >
                <EntityName entity={entity} language={language} />
                <span class="topic-entity-role">{localize(entity.role, language)}</span>
              </Switch>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
