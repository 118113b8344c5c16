/**
 * Every delay of the hover card in one place, in milliseconds. Two are the reader's to choose (`showDelay` and
 * `grace` in the settings, 300 each): 300 ms is long enough that a pointer crossing the page opens nothing, and
 * short enough that a reader who stops does not wait; the same time lets a hand overshoot the card and return.
 */
export const delays = {
  /**
   * After this long on a mark a reader probably means it: card code and content are fetched, and the card is drawn,
   * while the rest of the show delay runs, so that it stands the moment the delay ends. Crossing pointers leave a
   * mark sooner.
   */
  warmUp: 90,
  /** Content warmed up for a mark is used for this long; older content is asked for anew. */
  contentFresh: 10_000,
  /** Content that takes longer than this is announced by an empty card of fixed size instead of by nothing. */
  skeleton: 150,
} as const;

/** A press longer than this, in milliseconds, is the browser's long press (context menu, selection), not a tap. */
export const longestTap = 500;
/** How far a finger may slip during a tap, in px; further is a scroll or a drag. */
export const tapSlip = 10;
