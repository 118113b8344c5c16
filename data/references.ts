import type { Entity } from "./format/entity.ts";
import type { Fact } from "./format/fact.ts";
import type { Pack } from "./format/pack.ts";
import type { TimelineEvent } from "./format/timeline.ts";
import type { Problem } from "./problem.ts";

type Kind = "topic" | "origin" | "source" | "entity";
type Reference = { path: string; kind: Kind; id: string };

/** What the shape alone cannot say: every id is defined once, and every reference leads somewhere. */
export function brokenReferences(pack: Pack): Problem[] {
  const defined: Record<Kind, Set<string>> = {
    topic: idsOf(pack.topics),
    origin: idsOf(pack.origins),
    source: idsOf(pack.sources),
    entity: idsOf(pack.entities),
  };
  return [
    ...repeatedIds(pack),
    ...referencesIn(pack)
      .filter(({ kind, id }) => !defined[kind].has(id))
      .map(({ path, kind, id }) => ({
        path,
        problem: `no ${kind} has the id “${id}”`,
        remedy: "define it, or correct the id",
      })),
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

function referencesIn(pack: Pack): Reference[] {
  return [
    ...pack.sources.flatMap(({ id, origins }, i) =>
      refer(`sources[${i}] (${id}).origins`, "origin", origins),
    ),
    ...pack.entities.flatMap((entity, i) => referencesOfEntity(`entities[${i}] (${entity.id})`, entity)),
    ...pack.facts.flatMap((fact, i) => referencesOfFact(`facts[${i}] (${fact.id})`, fact)),
    ...pack.timeline.flatMap(({ id, topic, entities, sources }, i) => [
      ...refer(`timeline[${i}] (${id}).topic`, "topic", [topic]),
      ...refer(`timeline[${i}] (${id}).entities`, "entity", entities),
      ...refer(`timeline[${i}] (${id}).sources`, "source", sources),
    ]),
  ];
}

function referencesOfEntity(at: string, { topic, relations, attributes }: Entity): Reference[] {
  return [
    ...refer(`${at}.topic`, "topic", [topic]),
    ...relations.flatMap(({ to }, i) => refer(`${at}.relations[${i}].to`, "entity", [to])),
    ...attributes.flatMap(({ sources }, i) => refer(`${at}.attributes[${i}].sources`, "source", sources)),
  ];
}

function referencesOfFact(at: string, { topic, entities, claims }: Fact): Reference[] {
  return [
    ...refer(`${at}.topic`, "topic", [topic]),
    ...refer(`${at}.entities`, "entity", entities),
    ...claims.flatMap(({ source, origin }, i) => [
      ...refer(`${at}.claims[${i}].source`, "source", [source]),
      ...refer(`${at}.claims[${i}].origin`, "origin", origin === undefined ? [] : [origin]),
    ]),
  ];
}

function refer(path: string, kind: Kind, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ path, kind, id }));
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
