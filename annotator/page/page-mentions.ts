/** A resolved mention and where it stands in the page. */
export type PlacedMention = {
  /** Its place in document order among the page's resolved mentions; changes when the page changes. */
  index: number;
  entity: string;
  topic: string;
  text: string;
  /** Whether it carries a mark, or is a repetition that stays unmarked. */
  marked: boolean;
};

/** A marked mention under a point, and which of its rectangles that is. */
export type PageHit = { mention: PlacedMention; rectIndex: number };

/** A page that is not annotated, on which words can be looked up all the same. */
export function unannotated(document: Document): PageMentions {
  return {
    mentions: [],
    documents: [document],
    mentionAt: () => null,
    rangeOf: () => null,
    rectsOf: () => [],
    point: () => {},
    onChange: () => {},
  };
}

/** What a page offers to hover, keyboard and popup: where its mentions are. All reading, no changing. */
export interface PageMentions {
  /** Every resolved mention of a topic that is on, in document order. A new array after each change. */
  readonly mentions: readonly PlacedMention[];
  /** The marked mention under a point of `inDocument`'s viewport (the event's own document: text may stand in a frame). */
  mentionAt(x: number, y: number, inDocument: Document): PageHit | null;
  /** The live range of a mention, or null where its text is gone or has changed. */
  rangeOf(mention: PlacedMention): Range | null;
  /** Its rectangles in the top document's viewport, one per line in reading order; empty where it is gone or not shown. */
  rectsOf(mention: PlacedMention): readonly DOMRect[];
  /** Singles out the mention that a reader points at, or none: marks may be plain text until then. */
  point(mention: PlacedMention | null): void;
  /** The page's document and its same-origin frames': where pointer and key listeners belong. */
  readonly documents: readonly Document[];
  /** Called after mentions, their places or `documents` changed; ends with the signal. */
  onChange(listener: () => void, signal: AbortSignal): void;
}
