import { agreementOf } from "../facts/agreement.ts";
import { localizeValue } from "../facts/localize-value.ts";
import { isPrimary } from "../facts/primary-source.ts";
import { sourceAddress } from "../facts/text-fragment.ts";
import type { Entity } from "../format/entity.ts";
import type { Fact, Value } from "../format/fact.ts";
import type { LocalizedText, PartialDate } from "../format/text.ts";
import type { Library } from "../library.ts";
import { localize } from "../localize.ts";
import { markdownLink, markdownText } from "../markdown.ts";
import { compareWithPage, type FactOnPage, type PageReading } from "./page-comparison.ts";
import type { PageState } from "./page-state.ts";

/** So many of each at most, names in every topic: a brief is for a mail, the rest is in Sidelight. */
const most = { names: 3, facts: 5 };

/** What a brief says beside what the packs say. */
export type BriefWords = {
  day: (day: PartialDate) => string;
  madeOn: (day: PartialDate) => string;
  names: string;
  described: (name: string, role: string, asOf: PartialDate) => string;
  figures: string;
  figuresDiffer: (page: string, sources: readonly Value[]) => string;
  reported: string;
  sourcesDiffer: string;
  source: (publisher: string, date: PartialDate) => string;
  /** Sentences one behind the other. */
  sentences: (first: string, second: string) => string;
  /** What is said, and where one may look it up: a source, and how many more there are. */
  cited: (said: string, source: string, others: number) => string;
  more: (count: number) => string;
};

type Brief = {
  state: PageState;
  address: string;
  /** What the page says, or null where it cannot be read: then the brief is about its names. */
  reading: PageReading | null;
  library: Library;
  language: string;
  words: BriefWords;
  today: PartialDate;
};

/** A page in a few lines of Markdown: whom it names, what it reports and where its figures differ, with sources. */
export function pageBrief({ state, address, reading, library, language, words, today }: Brief): string {
  const told = (text: LocalizedText) => markdownText(localize(text, language));
  const found = reading ? compareWithPage({ ...reading, mentions: state.mentions }, library) : [];

  const names = byTopic(state, library).flatMap(({ topic, entities }) => [
    `### ${told(topic)}`,
    "",
    ...listed(
      entities,
      most.names,
      ({ names, role, asOf }) => words.described(`**${told(names)}**`, told(role), asOf),
      words.more,
    ),
  ]);
  const differing = found
    .filter((one) => one.kind === "differs")
    .map(({ fact, page, sources }) => {
      const values = sources.map((value) => localizeValue(value, library, language));
      return cited(
        words.sentences(told(fact.text), markdownText(words.figuresDiffer(page.text, values))),
        fact,
      );
    });
  const reported = byWeight(found, library).map(({ fact, differs }) => {
    const text = told(fact.text);
    return cited(differs ? words.sentences(text, `*${words.sourcesDiffer}*`) : text, fact);
  });

  return [
    `# ${markdownText(state.title || state.host)}`,
    "",
    [
      markdownLink(state.host, address),
      ...(reading?.date ? [words.day(reading.date)] : []),
      words.madeOn(today),
    ].join(" · "),
    "",
    ...section(words.names, names),
    ...section(
      words.figures,
      listed(differing, most.facts, (line) => line, words.more),
    ),
    ...section(
      words.reported,
      listed(reported, most.facts, (line) => line, words.more),
    ),
  ].join("\n");

  /** With one source to look it up in, a record where there is one, and how many publishers more there are. */
  function cited(said: string, { claims }: Fact): string {
    const sources = claims.flatMap(({ source: id, locator }) => {
      const source = library.source(id);
      return source ? [{ source, locator }] : [];
    });
    const first = sources.find(({ source }) => isPrimary(source)) ?? sources[0];
    if (!first) return said;
    const { publisher, date, url } = first.source;
    const name = words.source(localize(library.word(publisher), language), date);
    const link = markdownLink(name, sourceAddress(url, first.locator));
    return words.cited(said, link, new Set(sources.map(({ source }) => source.publisher)).size - 1);
  }
}

/** The names of a page by topic, the most mentioned first. */
function byTopic({ mentions }: PageState, library: Library): { topic: LocalizedText; entities: Entity[] }[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ids = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const entities = ids.flatMap((id) => library.entity(id) ?? []);
  return library.topics
    .map(({ id, name }) => ({ topic: name, entities: entities.filter(({ topic }) => topic === id) }))
    .filter(({ entities }) => entities.length > 0);
}

/** What the page reports, first what most origins bear witness to. */
function byWeight(found: readonly FactOnPage[], library: Library): { fact: Fact; differs: boolean }[] {
  return found
    .filter(({ kind }) => kind === "reported")
    .map(({ fact }) => {
      const { status, origins } = agreementOf(fact, library);
      return { fact, differs: status === "differs", origins };
    })
    .sort((a, b) => b.origins - a.origins);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, "", ...lines] : [];
}

function listed<One>(
  items: readonly One[],
  count: number,
  line: (item: One) => string,
  more: (count: number) => string,
): string[] {
  if (items.length === 0) return [];
  // “And 1 more” would take the line that the one itself fits into.
  const shown = items.length === count + 1 ? items.length : count;
  const lines = items.slice(0, shown).map(line);
  if (items.length > shown) lines.push(more(items.length - shown));
  return [...lines.map((text) => `- ${text}`), ""];
}
