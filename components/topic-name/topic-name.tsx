import type { Topic } from "../../data/format/topic.ts";
import { localize } from "../../data/localize.ts";
import "./topic-name.css";

type Props = { topic: Topic; language: string };

/** A topic's name with its colour, which is never the only thing that tells it apart. */
export function TopicName({ topic, language }: Props) {
  return (
    <span class="topic-name">
      <span class="topic-swatch" data-topic-colour={topic.colour} aria-hidden="true" />
      {localize(topic.name, language)}
    </span>
  );
}
