/** In milliseconds, how long after a change a page is looked over once more, and at most, where that has changed nothing. */
const reviewAfter = { least: 500, most: 8000 } as const;

/**
 * When a page is to be looked over once more (where its story is, what is shown): a while after it has changed, and
 * later each time where nothing came of it.
 */
export class ReviewClock {
  readonly #due: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay: number = reviewAfter.least;

  constructor(due: () => void) {
    this.#due = due;
  }

  /** After whatever may have shown, hidden or moved something. */
  soon(): void {
    this.#timer ??= setTimeout(() => this.ring(), this.#delay);
  }

  /** What a reader unfolds is not waited for as long as what pages move by themselves. */
  hurry(): void {
    this.#delay = reviewAfter.least;
    if (this.#timer === undefined) return;
    this.stop();
    this.soon();
  }

  /** At once, where a review is due. */
  ring(): void {
    if (this.#timer === undefined) return;
    this.stop();
    this.#due();
  }

  /** What came of a review: pages on which nothing does are asked less often. */
  note(isOtherwise: boolean): void {
    this.#delay = isOtherwise ? reviewAfter.least : Math.min(this.#delay * 2, reviewAfter.most);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
