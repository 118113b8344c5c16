import { type ComparableValue, isComparable } from "../facts/comparable-value.ts";
import type { Cue, Fact, Value } from "../format/fact.ts";
import type { PartialDate } from "../format/text.ts";
import type { Library } from "../library.ts";
import { fold, termMatcher } from "./cue-terms.ts";
import { type Figure, figuresLike, isFigure, isLikeFigure } from "./page-figures.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/**
 * How a fact stands to a page. `reported`: a sentence has all that one of its cues asks for. `differs`: a
 * sentence does, but with another figure. `not-found`: neither; that is all that can be said, for a page may
 * put it in words no cue foresees. `later`: not found, on a page that came out before.
 */
export type FactOnPage =
  | { kind: "reported"; fact: Fact; sentence: Sentence }
  | { kind: "differs"; fact: Fact; sentence: Sentence; page: Figure; sources: Value[] }
  | { kind: "not-found" | "later"; fact: Fact };

/** A page's article text, passage by passage, and the day it came out, if it says so. */
export type PageReading = { passages: readonly string[]; date: PartialDate | null };

export type ReadPage = PageReading & { mentions: readonly { entity: string; topic: string }[] };

/**
 * Which of the facts a page seems to report, and which not. Facts of the topics and names it mentions are looked for;
 * one that is not found counts as left out only where the page mentions every name it is about.
 */
export function compareWithPage(
  { passages, date, mentions }: ReadPage,
  library: Pick<Library, "facts" | "word" | "source">,
): FactOnPage[] {
  const entities = new Set(mentions.map(({ entity }) => entity));
  const topics = new Set(mentions.map(({ topic }) => topic));
  const sentences = sentencesOf(passages).map((sentence) => ({ sentence, folded: fold(sentence.text) }));
  const isNear = (fact: Fact) => topics.has(fact.topic) || fact.entities.some((id) => entities.has(id));
  const near = library.facts.filter((fact) => fact.cues.length > 0 && isNear(fact));
  return near.flatMap((fact): FactOnPage[] => {
    const found = isOutBy(date, fact, library) ? findFact(fact, sentences, library) : null;
    if (found) return [found];
    if (!fact.entities.every((id) => entities.has(id))) return [];
    return [{ kind: date !== null && fact.asOf > date ? "later" : "not-found", fact }];
  });
}

/** No page reports what nobody had reported yet. (`asOf` would be too late: a fact may be known before it is settled.) */
function isOutBy(date: PartialDate | null, { claims }: Fact, { source }: Pick<Library, "source">): boolean {
  return date === null || claims.some((claim) => (source(claim.source)?.date ?? "") <= date);
}

/** The languages in which pages can be compared: those the packs have cues in. */
export function comparedLanguages({ packs }: Pick<Library, "packs">): Set<string> {
  return new Set(
    packs.flatMap((pack) =>
      pack.facts.flatMap(({ cues }) => cues.map(({ language }) => language ?? pack.language)),
    ),
  );
}

type Folded = { sentence: Sentence; folded: string };

function findFact(
  fact: Fact,
  sentences: readonly Folded[],
  { facts, word }: Pick<Library, "facts" | "word">,
): FactOnPage | null {
  let differing: FactOnPage | null = null;
  for (const cue of fact.cues) {
    const terms = cue.all.map(termMatcher);
    const values = valuesNamed(fact, cue.figure);
    for (const { sentence, folded } of sentences) {
      if (!terms.every((term) => term.test(folded))) continue;
      if (cue.figure === undefined) return { kind: "reported", fact, sentence };
      const figures = values.flatMap((value) => figuresLike(value, sentence.text, word));
      if (figures.some((figure) => values.some((value) => isFigure(value, figure))))
        return { kind: "reported", fact, sentence };
      // A figure that another fact accounts for is no other version of this one.
      const page = figures.find(
        (figure) =>
          values.some((value) => isLikeFigure(value, figure)) && !facts.some((other) => gives(other, figure)),
      );
      if (page) differing ??= { kind: "differs", fact, sentence, page, sources: distinct(values) };
    }
  }
  return differing;
}

function valuesNamed({ claims }: Fact, name: Cue["figure"]): ComparableValue[] {
  if (name === undefined) return [];
  return claims.flatMap(({ values }) => values.filter(isComparable)).filter((value) => value.name === name);
}

function gives(fact: Fact, figure: Figure): boolean {
  return fact.claims.some((claim) =>
    claim.values.some((value) => isComparable(value) && isFigure(value, figure)),
  );
}

function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify({ ...value, name: "", bound: undefined });
    return !seen.has(key) && seen.add(key);
  });
}
