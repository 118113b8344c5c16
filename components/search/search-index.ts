import MiniSearch from "minisearch";
import type { LocalizedText } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { searchWords } from "./fold.ts";
import { type Hit, type HitKind, hitKinds } from "./hits.ts";

/** The most hits of each kind: more is a reason to type another letter, not to scroll. */
const mostPerKind = 8;

type Entry = {
  /** Kind and id: `entity/nato`. */
  key: string;
  name: string;
  /** Other ways of writing the name. */
  forms: string;
  text: string;
  /** How much the packs say about it: of two that fit alike, the weightier comes first. */
  weight: number;
};

/** Finds what a reader types in everything the packs say, in every language they say it in. */
export async function createSearch(library: Library): Promise<(query: string) => Hit[]> {
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "forms", "text"],
    storeFields: ["weight"],
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, forms: 3 },
      boostDocument: (_key, _term, stored) => Number(stored?.weight ?? 1),
      combineWith: "AND",
      prefix: true,
      // One slip in four letters, two in eight; short words and pairs of characters must be exact.
      fuzzy: (term) => (term.length > 3 && /^[a-z]+$/.test(term) ? 0.25 : false),
      maxFuzzy: 2,
    },
  });
  // In parts, so that letters typed meanwhile are not held up: large packs take a second or two.
  await index.addAllAsync(entries(library), { chunkSize: 500 });
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

const plain = { forms: "", weight: 1 };

function entries(library: Library): Entry[] {
  const sources = new Map(library.packs.flatMap((pack) => pack.sources).map((source) => [source.id, source]));
  return [
    ...library.entities.map((entity) => ({
      key: `entity/${entity.id}`,
      name: Object.values(entity.names).join(" "),
      forms: entity.forms.map((form) => form.text).join(" "),
      text: `${allLanguages(entity.role)} ${allLanguages(entity.description)}`,
      weight: 2 + Math.log1p(library.factsAbout(entity.id).length) / 2,
    })),
    ...library.facts.map((fact) => ({
      key: `fact/${fact.id}`,
      ...plain,
      name: allLanguages(fact.text),
      text: fact.claims.map((claim) => (claim.says ? allLanguages(claim.says) : "")).join(" "),
    })),
    ...library.timeline.map((event) => ({
      key: `event/${event.id}`,
      ...plain,
      name: allLanguages(event.text),
      text: event.date,
    })),
    ...[...sources.values()].map((source) => ({
      key: `source/${source.id}`,
      ...plain,
      name: allLanguages(library.word(source.publisher)),
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
