import { isComparable, readsFiguresIn } from "../facts/comparable-value.ts";
import type { Entity } from "../format/entity.ts";
import type { Fact } from "../format/fact.ts";
import type { Pack } from "../format/pack.ts";
import type { TimelineEvent } from "../format/timeline.ts";
import type { Problem } from "./problem.ts";
import type { ProblemWords } from "./problem-words.ts";

type Kind = "topic" | "origin" | "source" | "entity";
type Words = ProblemWords["reference"];
type Reference = { path: string; kind: Kind; id: string };

/** What the shape alone cannot say: every id is defined once, and every reference leads somewhere. */
export function brokenReferences(pack: Pack, { reference: words }: ProblemWords): Problem[] {
  const defined: Record<Kind, Set<string>> = {
    topic: idsOf(pack.topics),
    origin: idsOf(pack.origins),
    source: idsOf(pack.sources),
    entity: idsOf(pack.entities),
  };
  return [
    ...repeatedIds(pack, words),
    ...referencesIn(pack)
      .filter(({ kind, id }) => !defined[kind].has(id))
      .map(({ path, kind, id }) => ({ path, ...words.dangling(words.kinds[kind], id) })),
    ...pack.entities.flatMap((entity, i) =>
      oddEntity(`entities[${i}] (${entity.id})`, entity, pack.language, words),
    ),
    ...pack.facts.flatMap((fact, i) => oddCues(`facts[${i}] (${fact.id})`, fact, pack.language, words)),
    ...pack.timeline.flatMap((event, i) => oddEvent(`timeline[${i}] (${event.id})`, event, words)),
  ];
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function repeatedIds(pack: Pack, words: Words): Problem[] {
  return (["topics", "origins", "sources", "entities", "facts", "timeline"] as const).flatMap((list) => {
    const seen = new Set<string>();
    return pack[list].flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: `${list}[${i}] (${id})`, ...words.twice }];
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

function oddEntity(at: string, { id, names, relations }: Entity, language: string, words: Words): Problem[] {
  const problems: Problem[] = [];
  if (!(language in names)) problems.push({ path: `${at}.names`, ...words.noOwnName(language) });
  if (relations.some(({ to }) => to === id)) problems.push({ path: `${at}.relations`, ...words.toItself });
  return problems;
}

/** With a figure that no page can be found to give, the fact would be missing on every page. */
function oddCues(at: string, { cues, claims }: Fact, packLanguage: string, words: Words): Problem[] {
  const values = claims.flatMap((claim) => claim.values);
  return cues.flatMap(({ figure, language = packLanguage }, i) => {
    if (figure === undefined) return [];
    const path = `${at}.cues[${i}].figure`;
    const named = values.filter(({ name }) => name === figure);
    if (named.length === 0) return [{ path, ...words.noValue(figure) }];
    if (!named.some(isComparable)) return [{ path, ...words.notComparable(figure) }];
    return readsFiguresIn(language) ? [] : [{ path, ...words.notReadIn(language) }];
  });
}

function oddEvent(at: string, { date, until }: TimelineEvent, words: Words): Problem[] {
  if (until === undefined || until >= date) return [];
  return [{ path: `${at}.until`, ...words.endsTooEarly }];
}
