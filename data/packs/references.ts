import { isComparable, readsFiguresIn } from "../facts/comparable-value.ts";
import type { Entity } from "../format/entity.ts";
import type { Fact } from "../format/fact.ts";
import type { Pack } from "../format/pack.ts";
import type { TimelineEvent } from "../format/timeline.ts";
import type { Problem, Referred } from "./problem.ts";

type Reference = { path: string; kind: Referred; id: string };

/** What the shape alone cannot say: every id is defined once, and every reference leads somewhere. */
export function brokenReferences(pack: Pack): Problem[] {
  const defined: Record<Referred, Set<string>> = {
    topic: idsOf(pack.topics),
    origin: idsOf(pack.origins),
    source: idsOf(pack.sources),
    entity: idsOf(pack.entities),
  };
  return [
    ...repeatedIds(pack),
    ...referencesIn(pack)
      .filter(({ kind, id }) => !defined[kind].has(id))
      .map(({ path, kind, id }): Problem => ({ path, kind: "dangling", to: kind, id })),
    ...pack.entities.flatMap((entity, i) =>
      oddEntity(`entities[${i}] (${entity.id})`, entity, pack.language),
    ),
    ...pack.facts.flatMap((fact, i) => oddCues(`facts[${i}] (${fact.id})`, fact, pack.language)),
    ...pack.timeline.flatMap((event, i) => oddEvent(`timeline[${i}] (${event.id})`, event)),
  ];
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function repeatedIds(pack: Pack): Problem[] {
  return (["topics", "origins", "sources", "entities", "facts", "timeline"] as const).flatMap((list) => {
    const seen = new Set<string>();
    return pack[list].flatMap(({ id }, i): Problem[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: `${list}[${i}] (${id})`, kind: "id-twice" }];
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

function refer(path: string, kind: Referred, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ path, kind, id }));
}

function oddEntity(at: string, { id, names, relations }: Entity, language: string): Problem[] {
  const problems: Problem[] = [];
  if (!(language in names)) problems.push({ path: `${at}.names`, kind: "no-own-name", language });
  if (relations.some(({ to }) => to === id)) problems.push({ path: `${at}.relations`, kind: "to-itself" });
  return problems;
}

/** With a figure that no page can be found to give, the fact would be missing on every page. */
function oddCues(at: string, { cues, claims }: Fact, packLanguage: string): Problem[] {
  const values = claims.flatMap((claim) => claim.values);
  return cues.flatMap(({ figure, language = packLanguage }, i): Problem[] => {
    if (figure === undefined) return [];
    const path = `${at}.cues[${i}].figure`;
    const named = values.filter(({ name }) => name === figure);
    if (named.length === 0) return [{ path, kind: "no-value", name: figure }];
    if (!named.some(isComparable)) return [{ path, kind: "not-comparable", name: figure }];
    return readsFiguresIn(language) ? [] : [{ path, kind: "not-read-in", language }];
  });
}

function oddEvent(at: string, { date, until }: TimelineEvent): Problem[] {
  if (until === undefined || until >= date) return [];
  return [{ path: `${at}.until`, kind: "ends-too-early" }];
}
