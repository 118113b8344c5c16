import type { Entity } from "../../data/format/entity.ts";
import type { Topic } from "../../data/format/topic.ts";
import type { Library } from "../../data/library.ts";
import type { PageMention } from "../../data/page/page-state.ts";

/** One name on the page, with its mentions as places in the page's list (what a jump needs). */
export type EntityMentions = {
  entity: Entity;
  mentions: number[];
  inHeadline: boolean;
  firstPosition: number;
};

export type TopicMentions = { topic: Topic; count: number; entities: EntityMentions[] };

/** The page's mentions by topic, the most telling names and topics first. */
export function groupMentions(mentions: readonly PageMention[], library: Library): TopicMentions[] {
  const topics = new Map<string, TopicMentions>();
  for (const found of mentionsByEntity(mentions, library)) {
    const topic = library.topic(found.entity.topic);
    if (!topic) continue;
    const group = topics.get(topic.id) ?? { topic, count: 0, entities: [] };
    topics.set(topic.id, group);
    group.count += found.mentions.length;
    group.entities.push(found);
  }
  for (const group of topics.values()) group.entities.sort((a, b) => salience(b) - salience(a));
  return [...topics.values()].sort((a, b) => topicSalience(b) - topicSalience(a));
}

function mentionsByEntity(mentions: readonly PageMention[], library: Library): EntityMentions[] {
  const found = new Map<string, EntityMentions>();
  mentions.forEach((mention, index) => {
    const known = found.get(mention.entity);
    if (known) {
      known.mentions.push(index);
      known.inHeadline ||= mention.inHeadline;
      return;
    }
    const entity = library.entity(mention.entity);
    if (!entity) return;
    found.set(mention.entity, {
      entity,
      mentions: [index],
      inHeadline: mention.inHeadline,
      firstPosition: mention.position,
    });
  });
  return [...found.values()];
}

/** A place in the headline weighs like three more mentions, an early first mention like up to two. */
function salience({ mentions, inHeadline, firstPosition }: EntityMentions): number {
  return mentions.length + (inHeadline ? 3 : 0) + 2 * (1 - firstPosition);
}

function topicSalience({ entities }: TopicMentions): number {
  const [first, ...rest] = entities.map(salience);
  return (first ?? 0) + rest.reduce((sum, one) => sum + one, 0) / 4;
}
