import type { Topic } from "../../data/format/topic.ts";
import { localize } from "../../data/localize.ts";
import { Switch } from "../switch/switch.tsx";
import { TopicName } from "../topic-name/topic-name.tsx";
import { pageStrings } from "./strings.ts";
import "./topics-off.css";

type Props = {
  topics: readonly Topic[];
  language: string;
  onTopicSwitch: (topic: string, on: boolean) => void;
};

/** The topics that are switched off, each with the switch that brings it back. */
export function TopicsOff({ topics, language, onTopicSwitch }: Props) {
  const strings = pageStrings(language);
  if (topics.length === 0) return null;
  return (
    <section class="topics-off">
      <h2>{strings.off}</h2>
      {topics.map((topic) => (
        <div key={topic.id} data-focus-name={`topic ${topic.id}`}>
          <Switch
            on={false}
            label={strings.topicSwitch(localize(topic.name, language))}
            onChange={(on) => onTopicSwitch(topic.id, on)}
          >
            <TopicName topic={topic} language={language} />
          </Switch>
        </div>
      ))}
    </section>
  );
}
