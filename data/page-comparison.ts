import type { Cue, Fact, Value } from "./format/fact.ts";
import type { PartialDate } from "./format/text.ts";
import { type Figure, figuresLike, isFigure } from "./page-figures.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/**
 * How a fact stands to a page. `reported`: a sentence has all that one of its cues asks for. `differs`: a
 * sentence does, but with another figure. `not-found`: neither; that is all that can be said, for a page may
 * put it in words no cue foresees.
 */
export type FactOnPage =
  | { kind: "reported"; fact: Fact; sentence: Sentence }
  | { kind: "differs"; fact: Fact; sentence: Sentence; page: Figure; sources: Value[] }
  | { kind: "not-found"; fact: Fact };

/** A page's article text, passage by passage, and the day it came out, if it says so. */
export type PageReading = { passages: readonly string[]; date: PartialDate | null };

export type ReadPage = Pick<PageReading, "passages"> & {
  mentions: readonly { entity: string; topic: string }[];
};

/**
 * Which of the facts a page seems to report, and which not. Facts of the topics and names it mentions are looked for;
 * one that is not found counts as left out only where the page mentions every name it is about.
 */
export function compareWithPage({ passages, mentions }: ReadPage, facts: readonly Fact[]): FactOnPage[] {
  const entities = new Set(mentions.map(({ entity }) => entity));
  const topics = new Set(mentions.map(({ topic }) => topic));
  const sentences = sentencesOf(passages).map((sentence) => ({ sentence, folded: fold(sentence.text) }));
  const isNear = (fact: Fact) => topics.has(fact.topic) || fact.entities.some((id) => entities.has(id));
  const near = facts.filter((fact) => fact.cues.length > 0 && isNear(fact));
  return near.flatMap((fact): FactOnPage[] => {
    const found = findFact(fact, sentences, facts);
    if (found) return [found];
    return fact.entities.every((id) => entities.has(id)) ? [{ kind: "not-found", fact }] : [];
  });
}

type Folded = { sentence: Sentence; folded: string };

function findFact(fact: Fact, sentences: readonly Folded[], facts: readonly Fact[]): FactOnPage | null {
  let differing: FactOnPage | null = null;
  for (const cue of fact.cues) {
    const terms = cue.all.map(matcher);
    const values = valuesNamed(fact, cue.figure);
    for (const { sentence, folded } of sentences) {
      if (!terms.every((term) => term.test(folded))) continue;
      const [first] = values;
      if (!first) return { kind: "reported", fact, sentence };
      const figures = figuresLike(first, sentence.text);
      if (figures.some((figure) => values.some((value) => isFigure(value, figure))))
        return { kind: "reported", fact, sentence };
      // A figure that another fact accounts for is no other version of this one.
      const page = figures.find((figure) => !facts.some((other) => gives(other, figure)));
      if (page) differing ??= { kind: "differs", fact, sentence, page, sources: distinct(values) };
    }
  }
  return differing;
}

function valuesNamed(fact: Fact, name: Cue["figure"]): Value[] {
  if (name === undefined) return [];
  return fact.claims.flatMap((claim) => claim.values.filter((value) => value.name === name));
}

function gives(fact: Fact, figure: Figure): boolean {
  return fact.claims.some((claim) => claim.values.some((value) => isFigure(value, figure)));
}

function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify({ ...value, name: "", bound: undefined });
    return !seen.has(key) && seen.add(key);
  });
}

const matchers = new Map<string, RegExp>();

/** One entry of a cue as a pattern over folded text; kept, for pages are compared again as they change. */
function matcher(entry: string): RegExp {
  const known = matchers.get(entry);
  if (known) return known;
  const pattern = new RegExp(entry.split("|").map(termPattern).join("|"), "u");
  matchers.set(entry, pattern);
  return pattern;
}

function termPattern(written: string): string {
  const term = fold(written.trim());
  const isExact = term !== term.toLowerCase();
  const letters = [...term]
    .map((character) => (isExact ? literal(character) : inAnyCase(character)))
    .join("");
  const start = startsWord(term) ? "(?<![\\p{L}\\p{N}])" : "";
  const end = isExact || term.length <= 3 ? "(?![\\p{L}\\p{N}])" : "";
  return start + letters + end;
}

function inAnyCase(character: string): string {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  return lower !== upper && [...upper].length === 1 ? `[${lower}${upper}]` : literal(character);
}

/** A blank in a term is a blank or a hyphen on the page, and so is a hyphen. */
function literal(character: string): string {
  return /[\s-]/.test(character) ? "[\\s-]+" : character.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
}

/** Scripts without blanks between words have no beginnings of words to ask for. */
function startsWord(term: string): boolean {
  return /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u.test(term);
}

/** Text without accents, soft hyphens and typographic varieties; letters keep their case. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f\u00ad]/g, "")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐‑–—]/g, "-");
}
