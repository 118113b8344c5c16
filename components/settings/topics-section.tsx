import { useState } from "preact/hooks";
import { storiesOf } from "../../data/facts/stories.ts";
import type { Topic } from "../../data/format/topic.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { setEntity, setTopic } from "../../data/settings/settings-changes.ts";
import { Icon } from "../design/icons.tsx";
import { EntityName } from "../entity-name/entity-name.tsx";
import { nameOf } from "../entity-name/names.ts";
import { Switch } from "../switch/switch.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { Choice } from "./choice.tsx";
import { Section, SettingRow } from "./section.tsx";
import { resetting, type SectionProps } from "./settings-change.ts";
import { settingsStrings } from "./strings.ts";
import { TopicColours } from "./topic-colours.tsx";
import "./topics-section.css";

type Props = SectionProps & { library: Library; language: string };

/** Topics by the story they are part of and, one step deeper, single names: each with a switch that acts at once. */
export function TopicsSection({ library, ...props }: Props) {
  const strings = settingsStrings(props.language);
  const texts = strings.topics;
  return (
    <Section
      id="topics"
      title={texts.title}
      lead={texts.lead}
      onReset={resetting(props, "topics", strings.resetSaid(texts.title))}
    >
      {storiesOf(library, props.language).map(({ id, title, topics }) => (
        <div key={id} class="story">
          <h3 id={`story-${id}`}>{title}</h3>
          <ul class="panel" aria-labelledby={`story-${id}`}>
            {topics.map((topic) => (
              <TopicRow key={topic.id} topic={topic} library={library} {...props} />
            ))}
          </ul>
        </div>
      ))}
      <div class="panel topics-related">
        <SettingRow label={texts.related} more={texts.relatedMore}>
          <Choice
            label={texts.related}
            choices={texts.relatedChoices}
            value={props.settings.related}
            onChange={(related) =>
              props.onChange({
                apply: (now) => ({ ...now, related }),
                said: strings.said(texts.related, texts.relatedChoices[related]),
              })
            }
          />
        </SettingRow>
      </div>
    </Section>
  );
}

function TopicRow({ topic, library, language, settings, onChange }: Props & { topic: Topic }) {
  const { said, topics: texts } = settingsStrings(language);
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
          title={texts.show(name)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="forward" size={14} />
          <span class="topic-open-text">
            <TopicName topic={topic} language={language} />
            <span class="topic-count">
              {texts.names(entities.length)}
              {off > 0 && ` · ${texts.namesOff(off)}`}
            </span>
          </span>
        </button>
        <Switch
          on={isOn}
          label={texts.mark(name)}
          onChange={(on) =>
            onChange({ apply: (now) => setTopic(now, topic.id, on), said: texts.said(name, on) })
          }
        />
      </div>
      {isOpen && (
        <TopicColours
          name={name}
          value={topic.colour}
          onChange={(colour) =>
            onChange({
              apply: (now) => ({ ...now, colours: { ...now.colours, [topic.id]: colour } }),
              said: said(name, texts.colours[colour]),
            })
          }
        />
      )}
      {isOpen && (
        <ul class="topic-entities">
          {entities.map((entity) => (
            <li key={entity.id}>
              <Switch
                on={!settings.entitiesOff.includes(entity.id)}
                disabled={!isOn}
                label={texts.mark(nameOf(entity, language))}
                onChange={(on) =>
                  onChange({
                    apply: (now) => setEntity(now, entity.id, on),
                    said: texts.said(nameOf(entity, language), on),
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
