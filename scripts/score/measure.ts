import type { LabelledText, Span } from "./gold.ts";
import { isSameMention } from "./same-span.ts";

export type Counts = { right: number; missed: number; wrong: number };

export type Rates = Counts & { precision: number; recall: number; f1: number };

export type Mistake = { id: string; kind: "missed" | "wrong"; entity: string; text: string; around: string };

export type Score = {
  texts: number;
  overall: Rates;
  byLanguage: Record<string, Rates>;
  byEntity: Record<string, Rates>;
  /** Texts without any mention, and how many of them stayed silent. */
  silent: { texts: number; kept: number };
  mistakes: Mistake[];
};

/** Strict scores of a finder over labelled texts: same entity and same span, or both a miss and a wrong mark. */
export function measure(texts: readonly LabelledText[], find: (text: string) => Span[]): Score {
  const overall = zero();
  const byLanguage = new Map<string, Counts>();
  const byEntity = new Map<string, Counts>();
  const silent = { texts: 0, kept: 0 };
  const mistakes: Mistake[] = [];
  for (const labelled of texts) {
    const found = find(labelled.text);
    const unmatched = new Set(found);
    const count = (entity: string, outcome: keyof Counts) => {
      for (const counts of [overall, at(byLanguage, labelled.language), at(byEntity, entity)])
        counts[outcome] += 1;
    };
    for (const span of labelled.spans) {
      const match = [...unmatched].find((candidate) => isSameMention(labelled.text, span, candidate));
      if (match) unmatched.delete(match);
      else mistakes.push(mistake(labelled, "missed", span));
      count(span.entity, match ? "right" : "missed");
    }
    for (const span of unmatched) {
      mistakes.push(mistake(labelled, "wrong", span));
      count(span.entity, "wrong");
    }
    if (labelled.spans.length === 0) {
      silent.texts += 1;
      if (found.length === 0) silent.kept += 1;
    }
  }
  return {
    texts: texts.length,
    overall: rates(overall),
    byLanguage: ratesOfAll(byLanguage),
    byEntity: ratesOfAll(byEntity),
    silent,
    mistakes,
  };
}

function mistake({ id, text }: LabelledText, kind: Mistake["kind"], { entity, start, end }: Span): Mistake {
  return {
    id,
    kind,
    entity,
    text: text.slice(start, end),
    around: text.slice(Math.max(0, start - 30), end + 30),
  };
}

function rates(counts: Counts): Rates {
  const { right, missed, wrong } = counts;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
}

function ratesOfAll(counts: Map<string, Counts>): Record<string, Rates> {
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([key, value]) => [key, rates(value)]),
  );
}

function zero(): Counts {
  return { right: 0, missed: 0, wrong: 0 };
}

function at(map: Map<string, Counts>, key: string): Counts {
  const counts = map.get(key) ?? zero();
  map.set(key, counts);
  return counts;
}
