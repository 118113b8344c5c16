import MiniSearch from "minisearch";
import type { LocalizedText } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { searchWords } from "./fold.ts";
import { type Hit, type HitKind, hitKinds } from "./hits.ts";

/** The most hits of each kind: more is a reason to type another letter, not to scroll. */
const mostPerKind = 8;

type Entry = { key: string; name: string; text: string };

/** Finds what a reader types in everything the packs say, in every language they say it in. */
export function createSearch(library: Library): (query: string) => Hit[] {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "text"],
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4 },
      boostDocument: (key) => (String(key).startsWith("entity/") ? 2 : 1),
      combineWith: "AND",
      prefix: true,
      // One slip in four letters, two in eight; short words and pairs of characters must be exact.
      fuzzy: (term) => (term.length > 3 && /^[a-z]+$/.test(term) ? 0.25 : false),
      maxFuzzy: 2,
    },
  });
  index.addAll(entries(library));
  return (query) => {
    const counts = new Map<HitKind, number>();
    return index.search(query).flatMap((result) => {
      const hit = hitOf(String(result.id));
      const count = (counts.get(hit.kind) ?? 0) + 1;
      counts.set(hit.kind, count);
      return count > mostPerKind ? [] : [hit];
    });
  };
}

function entries(library: Library): Entry[] {
  const sources = new Map(library.packs.flatMap((pack) => pack.sources).map((source) => [source.id, source]));
  return [
    ...library.entities.map((entity) => ({
      key: `entity/${entity.id}`,
      name: [...Object.values(entity.names), ...entity.forms.map((form) => form.text)].join(" "),
      text: `${allLanguages(entity.role)} ${allLanguages(entity.description)}`,
    })),
    ...library.facts.map((fact) => ({
      key: `fact/${fact.id}`,
      name: allLanguages(fact.text),
      text: fact.claims.map((claim) => (claim.says ? allLanguages(claim.says) : "")).join(" "),
    })),
    ...library.timeline.map((event) => ({
      key: `event/${event.id}`,
      name: allLanguages(event.text),
      text: event.date,
    })),
    ...[...sources.values()].map((source) => ({
      key: `source/${source.id}`,
      name: source.publisher,
      text: allLanguages(source.label),
    })),
  ];
}

function allLanguages(text: LocalizedText): string {
  return typeof text === "string" ? text : Object.values(text).join(" ");
}

function hitOf(key: string): Hit {
  const slash = key.indexOf("/");
  const kind = hitKinds.find((candidate) => candidate === key.slice(0, slash)) ?? "entity";
  return { kind, id: key.slice(slash + 1) };
}
