import type { Topic } from "../format/topic.ts";
import type { Library } from "../library.ts";
import { localize } from "../localize.ts";

/** A pack as readers meet it: a story with its topics. */
export type Story = { id: string; title: string; topics: readonly Topic[] };

/** The stories a library knows, each with the topics it has first; a pack without any is no story of its own. */
export function storiesOf(library: Library, language: string): Story[] {
  return library.packs
    .map(({ id, title, topics }) => ({
      id,
      title: localize(title, language),
      topics: topics.filter((topic) => library.topic(topic.id) === topic),
    }))
    .filter(({ topics }) => topics.length > 0);
}
