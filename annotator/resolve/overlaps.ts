import type { Scored } from "../resolve.ts";
import type { Form } from "./digest.ts";

export type Span = { start: number; end: number };

/** No phrase of a pack is longer, even with all the blanks and invisible characters a text may put into it. */
const longestSpan = 400;

/** Those of `spans`, which are sorted by their start, that share text with `span`. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(spans, span.end) - 1; at >= 0; at--) {
    const other = spans[at] as T;
    if (other.start < span.start - longestSpan) break;
    if (other.end > span.start) found.push(other);
  }
  return found;
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A decoy wins wherever it overlaps, except over a form that contains it and is longer. */
export function isBeatenByDecoy(form: Span, decoys: readonly Span[]): boolean {
  return decoys.some((decoy) => !(form.start <= decoy.start && decoy.end <= form.end && form.end - form.start > decoy.end - decoy.start));
}

/**
 * The longest of overlapping forms, in text order. Where several entities claim the same span, the one
 * with most evidence has it, and on a draw nobody: the page does not settle it.
 */
export function withoutOverlaps(scored: readonly Scored[]): Form[] {
  const kept: Form[] = [];
  for (let at = 0; at < scored.length; ) {
    let end = (scored[at] as Scored).form.end;
    let next = at + 1;
    for (; next < scored.length && (scored[next] as Scored).form.start < end; next++) end = Math.max(end, (scored[next] as Scored).form.end);
    kept.push(...longestOf(scored.slice(at, next)));
    at = next;
  }
  return kept;
}

function longestOf(cluster: readonly Scored[]): Form[] {
  if (cluster.length === 1) return [(cluster[0] as Scored).form];
  const ranked = [...cluster].sort(
    (one, two) => lengthOf(two.form) - lengthOf(one.form) || one.form.start - two.form.start || two.score - one.score,
  );
  const taken: Form[] = [];
  const drawn: Span[] = [];
  ranked.forEach(({ form, score }, rank) => {
    if ([...taken, ...drawn].some((other) => other.start < form.end && form.start < other.end)) return;
    const next = ranked[rank + 1];
    const isDraw = next?.score === score && next.form.start === form.start && next.form.end === form.end && next.form.entity !== form.entity;
    (isDraw ? drawn : taken).push(form);
  });
  return taken.sort((one, two) => one.start - two.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
