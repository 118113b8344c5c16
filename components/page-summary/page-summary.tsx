import { useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import type { PageState } from "../../data/page/page-state.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { Switch } from "../switch/switch.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { groupMentions, type TopicMentions } from "./group-mentions.ts";
import { MentionRow } from "./mention-row.tsx";
import { MentionStrip } from "./mention-strip.tsx";
import { pageStrings } from "./strings.ts";
import { TopicsOff } from "./topics-off.tsx";
import "./page-summary.css";

type Props = {
  state: PageState;
  library: Library;
  settings: Settings;
  language: string;
  onJump: (mention: number) => void;
  onTopicSwitch: (topic: string, on: boolean) => void;
  onOpenEntity: (entity: string) => void;
};

/** What the page mentions, by topic: every name leads to its next place on the page. */
export function PageSummary(props: Props) {
  const { state, library, settings, language, onJump, onTopicSwitch } = props;
  const [lit, setLit] = useState<string | null>(null);
  const topics = groupMentions(state.mentions, library);
  const off = library.topics.filter((topic) => settings.topicsOff.includes(topic.id));

  return (
    <div class="page-summary">
      {state.mentions.length > 0 && (
        <MentionStrip mentions={state.mentions} library={library} lit={lit} onJump={onJump} />
      )}
      {topics.map((group) => (
        <section class="mention-topic" key={group.topic.id} aria-label={localize(group.topic.name, language)}>
          <TopicHead group={group} language={language} onSwitch={onTopicSwitch} />
          <ul class="mention-rows">
            {group.entities.map((found) => (
              <MentionRow
                key={found.entity.id}
                found={found}
                page={state.title}
                language={language}
                onJump={onJump}
                onLit={(on) => setLit(on ? found.entity.id : null)}
                onOpen={() => props.onOpenEntity(found.entity.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <TopicsOff topics={off} language={language} onTopicSwitch={onTopicSwitch} />
    </div>
  );
}

type HeadProps = { group: TopicMentions; language: string; onSwitch: (topic: string, on: boolean) => void };

function TopicHead({ group, language, onSwitch }: HeadProps) {
  const strings = pageStrings(language);
  return (
    <header class="mention-topic-head" data-focus-name={`topic ${group.topic.id}`}>
      <h2>
        <TopicName topic={group.topic} language={language} />
      </h2>
      <span class="count">{strings.mentions(group.count)}</span>
      <Switch
        on={true}
        label={strings.topicSwitch(localize(group.topic.name, language))}
        onChange={(on) => onSwitch(group.topic.id, on)}
      />
    </header>
  );
}
