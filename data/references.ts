import type { Entity } from "./format/entity.ts";
import type { Fact } from "./format/fact.ts";
import type { Pack } from "./format/pack.ts";
import type { TimelineEvent } from "./format/timeline.ts";
import type { Problem } from "./problem.ts";

type Kind = "topic" | "origin" | "source" | "entity";

/** Says which of the ids that stand at a place are not defined. */
type Follow = (at: string, field: string, kind: Kind, ids: readonly string[]) => Problem[];

/** What the shape alone cannot say: every id is defined once, and every reference leads somewhere. */
export function brokenReferences(pack: Pack): Problem[] {
  const defined: Record<Kind, Set<string>> = {
    topic: idsOf(pack.topics),
    origin: idsOf(pack.origins),
    source: idsOf(pack.sources),
    entity: idsOf(pack.entities),
  };
  const follow: Follow = (at, field, kind, ids) =>
    ids
      .filter((id) => !defined[kind].has(id))
      .map((id) => ({
        path: `${at}.${field}`,
        problem: `no ${kind} has the id “${id}”`,
        remedy: "define it, or correct the id",
      }));
  return [
    ...repeatedIds(pack),
    ...pack.sources.flatMap(({ id, origins }, i) =>
      follow(`sources[${i}] (${id})`, "origins", "origin", origins),
    ),
    ...pack.entities.flatMap((entity, i) => brokenInEntity(`entities[${i}] (${entity.id})`, entity, follow)),
    ...pack.facts.flatMap((fact, i) => brokenInFact(`facts[${i}] (${fact.id})`, fact, follow)),
    ...pack.timeline.flatMap((event, i) => brokenInEvent(`timeline[${i}] (${event.id})`, event, follow)),
    ...pack.entities.flatMap((entity, i) =>
      oddEntity(`entities[${i}] (${entity.id})`, entity, pack.language),
    ),
    ...pack.timeline.flatMap((event, i) => oddEvent(`timeline[${i}] (${event.id})`, event)),
  ];
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function repeatedIds(pack: Pack): Problem[] {
  return (["topics", "origins", "sources", "entities", "facts", "timeline"] as const).flatMap((list) => {
    const seen = new Set<string>();
    return pack[list].flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        { path: `${list}[${i}] (${id})`, problem: "this id stands twice", remedy: "give each its own id" },
      ];
    });
  });
}

function brokenInEntity(at: string, { topic, relations, attributes }: Entity, follow: Follow): Problem[] {
  return [
    ...follow(at, "topic", "topic", [topic]),
    ...relations.flatMap(({ to }, i) => follow(at, `relations[${i}].to`, "entity", [to])),
    ...attributes.flatMap(({ sources }, i) => follow(at, `attributes[${i}].sources`, "source", sources)),
  ];
}

function brokenInFact(at: string, { topic, entities, claims }: Fact, follow: Follow): Problem[] {
  return [
    ...follow(at, "topic", "topic", [topic]),
    ...follow(at, "entities", "entity", entities),
    ...claims.flatMap(({ source, origin }, i) => [
      ...follow(at, `claims[${i}].source`, "source", [source]),
      ...(origin === undefined ? [] : follow(at, `claims[${i}].origin`, "origin", [origin])),
    ]),
  ];
}

function brokenInEvent(at: string, { topic, entities, sources }: TimelineEvent, follow: Follow): Problem[] {
  return [
    ...follow(at, "topic", "topic", [topic]),
    ...follow(at, "entities", "entity", entities),
    ...follow(at, "sources", "source", sources),
  ];
}

function oddEntity(at: string, { id, names, relations }: Entity, language: string): Problem[] {
  const problems: Problem[] = [];
  if (!(language in names)) {
    problems.push({
      path: `${at}.names`,
      problem: "has no name in the pack’s own language",
      remedy: `add “${language}”`,
    });
  }
  if (relations.some(({ to }) => to === id)) {
    problems.push({
      path: `${at}.relations`,
      problem: "the entity is related to itself",
      remedy: "name another entity",
    });
  }
  return problems;
}

function oddEvent(at: string, { date, until }: TimelineEvent): Problem[] {
  if (until === undefined || until >= date) return [];
  return [{ path: `${at}.until`, problem: "the event ends before it begins", remedy: "swap the two dates" }];
}
