/** A stretch of a text, in UTF-16 offsets. */
export type Span = { start: number; end: number };

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Whether a span lies within another that is longer. */
export function isPartOf(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end && lengthOf(span) < lengthOf(outer);
}

/** No spelling of a pack has a third of that: the rest is for the blanks and invisible characters a text may put into it. */
const longestSpan = 400;

/** Those of `spans`, which are sorted by their start, that share text with `span`. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  let found: T[] | undefined;
  for (let at = firstFrom(spans, span.end) - 1; at >= 0; at--) {
    const other = spans[at] as T;
    if (other.start < span.start - longestSpan) break;
    if (other.end <= span.start) continue;
    if (found) found.push(other);
    else found = [other];
  }
  return found ?? nothing;
}

const nothing: never[] = [];

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
