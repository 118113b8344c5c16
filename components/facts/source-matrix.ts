import type { JudgedFact } from "../../data/facts/telling-facts.ts";
import type { Claim } from "../../data/format/fact.ts";
import type { Origin, Source } from "../../data/format/source.ts";
import type { Library } from "../../data/library.ts";
import { localize } from "../../data/localize.ts";
import { dateInWords } from "../design/dates.ts";
import { decisiveDifference } from "./claim-views.ts";
import { factStrings } from "./strings.ts";

/** What one source has to say on one fact: the fact itself, one of several versions of it, or something newer. */
export type Voice = { kind: "says" | "adds" | "newer" } | { kind: "version"; version: number };

/** Neighbouring columns whose sources tell the same story; `origin` is null where each has a story of its own. */
export type ColumnGroup = { origin: Origin | null; sources: Source[] };

export type MatrixRow = {
  judged: JudgedFact;
  /** One for each column; null where the source is silent. */
  voices: (Voice | null)[];
  /** How many sources without a column of their own speak of it. */
  others: number;
};

export type SourceMatrix = {
  groups: ColumnGroup[];
  columns: Source[];
  /** The columns that begin a group. */
  starts: ReadonlySet<number>;
  /** Sources without a column. */
  hidden: number;
  /** Worked out when it is drawn: a large pack has thousands of rows that nobody gets to. */
  rowOf(judged: JudgedFact): MatrixRow;
};

/**
 * Facts against sources. The sources that speak most often get columns, those of one story side by side: a
 * reader sees at once whether five dots in a row are five witnesses or one.
 */
export function sourceMatrix(
  facts: readonly JudgedFact[],
  library: Library,
  mostColumns: number,
  language: string,
): SourceMatrix {
  const speaking = sourcesByFacts(facts, library).map((source) => ({
    ...source,
    publisher: localize(library.word(source.publisher), language),
  }));
  const groups = groupByOrigin(toldApart(speaking.slice(0, mostColumns), language), library);
  const columns = groups.flatMap(({ sources }) => sources);
  const shown = new Set(columns.map(({ id }) => id));
  return {
    groups,
    columns,
    starts: new Set(groups.flatMap(({ sources: [first] }) => (first ? [columns.indexOf(first)] : []))),
    hidden: speaking.length - columns.length,
    rowOf: (judged) => ({
      judged,
      voices: columns.map(({ id }) => voiceOf(judged, id)),
      others: new Set(judged.fact.claims.map(({ source }) => source).filter((id) => !shown.has(id))).size,
    }),
  };
}

/** Sources of the same publisher under its name with their date, so that each column has a head of its own. */
function toldApart(sources: readonly Source[], language: string): Source[] {
  return sources.map((source) => {
    const { publisher, date } = source;
    const isAlone = sources.every((other) => other.publisher !== publisher || other.id === source.id);
    return isAlone
      ? source
      : {
          ...source,
          publisher: factStrings(language).edition(publisher, dateInWords(date, language, "short")),
        };
  });
}

/** What a source says on a fact; where it speaks twice, the part in which sources differ counts. */
export function voiceOf({ fact, agreement }: JudgedFact, sourceId: string): Voice | null {
  const difference = decisiveDifference(agreement);
  let voice: Voice | null = null;
  for (const [index, claim] of fact.claims.entries()) {
    if (claim.source !== sourceId) continue;
    const version = difference?.versions.findIndex(({ claims }) => claims.includes(index)) ?? -1;
    if (version !== -1) return { kind: "version", version };
    voice ??= { kind: kindOf(claim) };
  }
  return voice;
}

function kindOf({ relation }: Claim): "says" | "adds" | "newer" {
  if (relation === "supersedes") return "newer";
  return relation === "refines" ? "adds" : "says";
}

function sourcesByFacts(facts: readonly JudgedFact[], library: Library): Source[] {
  const counts = new Map<string, number>();
  for (const { fact } of facts) {
    for (const id of new Set(fact.claims.map(({ source }) => source)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const source = library.source(id);
      return source ? [source] : [];
    });
}

/** The story that most columns share first; a merged report stands with the largest of its stories. */
function groupByOrigin(sources: readonly Source[], library: Library): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  let left = [...sources];
  for (;;) {
    const shared = mostShared(left);
    if (shared === null) break;
    const members = left.filter(({ origins }) => origins.includes(shared));
    groups.push({ origin: library.origin(shared) ?? null, sources: members });
    left = left.filter((source) => !members.includes(source));
  }
  if (left.length > 0) groups.push({ origin: null, sources: left });
  return groups;
}

function mostShared(sources: readonly Source[]): string | null {
  const counts = new Map<string, number>();
  for (const id of sources.flatMap(({ origins }) => origins)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}
