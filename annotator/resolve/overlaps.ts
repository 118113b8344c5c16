import { isPartOf, lengthOf, type Span } from "../match/span.ts";
import type { Form } from "./digest.ts";

export type Scored<F extends Form = Form> = { form: F; score: number };

/**
 * A decoy wins wherever it overlaps, except over a form that contains it and is longer. Of a person's full name it has
 * to take in all, but for a title behind it: “Akira Mori, Japan’s envoy” is not the place “Mori, Japan”, and the 氏 of
 * イバンカ・トランプ氏 makes no トランプ氏 of her. `nameEnd` is where such a name ends, null for all other forms.
 */
export function isBeatenByDecoy(form: Span, decoys: readonly Span[], nameEnd: number | null): boolean {
  return decoys.some(
    (decoy) =>
      !isPartOf(decoy, form) && (nameEnd === null || (decoy.start <= form.start && nameEnd <= decoy.end)),
  );
}

/**
 * The longest of overlapping forms, in text order. Where several entities claim the same span, the one
 * with most evidence has it, and on a draw nobody: the page does not settle it.
 */
export function withoutOverlaps<F extends Form>(scored: readonly Scored<F>[]): F[] {
  const kept: F[] = [];
  for (let at = 0; at < scored.length; ) {
    const next = endOfCluster(scored, at);
    if (next === at + 1) kept.push((scored[at] as Scored<F>).form);
    else kept.push(...longestOf(scored.slice(at, next)));
    at = next;
  }
  return kept;
}

/** The first form behind that neither overlaps the one at `at` nor any that overlaps it. */
function endOfCluster(scored: readonly Scored[], at: number): number {
  let { end } = (scored[at] as Scored).form;
  for (let next = at + 1; next < scored.length; next++) {
    const { form } = scored[next] as Scored;
    if (form.start >= end) return next;
    end = Math.max(end, form.end);
  }
  return scored.length;
}

function longestOf<F extends Form>(cluster: readonly Scored<F>[]): F[] {
  const ranked = [...cluster].sort(
    (one, two) =>
      lengthOf(two.form) - lengthOf(one.form) || one.form.start - two.form.start || two.score - one.score,
  );
  const taken: F[] = [];
  const drawn: Span[] = [];
  for (const own of ranked) {
    const { form } = own;
    if ([...taken, ...drawn].some((other) => other.start < form.end && form.start < other.end)) continue;
    (ranked.some((other) => isDraw(own, other)) ? drawn : taken).push(form);
  }
  return taken.sort((one, two) => one.start - two.start);
}

/** An entity may have a span twice, where several of its spellings fit the text: that decides nothing. */
function isDraw(one: Scored, two: Scored): boolean {
  if (two.score !== one.score || two.form.entity === one.form.entity) return false;
  return two.form.start === one.form.start && two.form.end === one.form.end;
}
