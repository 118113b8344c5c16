import { inSlices, turnsOf } from "../../annotator/steps.ts";
import { wordsOf } from "../../data/format/alternatives.ts";
import type { SurfaceForm } from "../../data/format/entity.ts";
import type { LocalizedText } from "../../data/format/text.ts";
import type { Library } from "../../data/library.ts";
import { searchWords } from "./fold.ts";
import { type Hit, type HitKind, hitKinds } from "./hits.ts";
import { createTextIndex } from "./text-index.ts";

/** The most hits of each kind: more is a reason to type another letter, not to scroll. */
const mostPerKind = 8;

/** The index is built in slices this long, in ms, so that letters typed meanwhile are not held up. */
const slice = 12;

type Entry = {
  hit: Hit;
  name: string;
  /** Other ways of writing the name. */
  forms?: string;
  text: string;
  /** How much the packs say about it: of two that fit alike, the weightier comes first. */
  weight?: number;
};

/** Finds what a reader types in everything the packs say, in every language they say it in. */
export async function createSearch(library: Library): Promise<(query: string) => Hit[]> {
  const index = createTextIndex();
  const hits: Hit[] = [];
  function* fill(): Generator<void, void> {
    for (const { hit, name, forms = "", text, weight = 1 } of entries(library)) {
      hits.push(hit);
      index.add([
        { words: searchWords(name), weight: 4 * weight },
        { words: searchWords(forms), weight: 3 * weight },
        { words: searchWords(text), weight },
      ]);
      yield;
    }
  }
  await inSlices(fill(), turnsOf(slice));
  return (query) => best(index.find(searchWords(query)).flatMap((entry) => hits[entry] ?? []));
}

function best(hits: readonly Hit[]): Hit[] {
  const counts = new Map<HitKind, number>(hitKinds.map((kind) => [kind, 0]));
  return hits.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostPerKind;
  });
}

/** Each word once: spellings share most of theirs. */
function wordsOfForms(forms: readonly SurfaceForm[]): string {
  return [...new Set(forms.flatMap(({ text }) => wordsOf(text)))].join(" ");
}

function* entries(library: Library): Generator<Entry> {
  for (const entity of library.entities)
    yield {
      hit: { kind: "entity", id: entity.id },
      name: Object.values(entity.names).join(" "),
      forms: wordsOfForms(entity.forms),
      text: `${allLanguages(entity.role)} ${allLanguages(entity.description)}`,
      weight: 2 + Math.log1p(library.factsAbout(entity.id).length) / 2,
    };
  for (const event of library.timeline)
    yield { hit: { kind: "event", id: event.id }, name: allLanguages(event.text), text: event.date };
  for (const source of library.sources)
    yield {
      hit: { kind: "source", id: source.id },
      name: allLanguages(library.word(source.publisher)),
      text: allLanguages(source.label),
    };
  for (const fact of library.facts)
    yield {
      hit: { kind: "fact", id: fact.id },
      name: allLanguages(fact.text),
      text: fact.claims.map((claim) => (claim.says ? allLanguages(claim.says) : "")).join(" "),
    };
}

function allLanguages(text: LocalizedText): string {
  return typeof text === "string" ? text : Object.values(text).join(" ");
}
