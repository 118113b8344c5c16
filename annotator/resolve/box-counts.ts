/** How often things stand in each of many boxes. Boxes in which nothing stands any more are forgotten. */
export class BoxCounts {
  readonly #boxes = new Map<object, Map<number, number>>();

  /** Counts one more or less in a box; answers whether there was none before, or is none any more. */
  add(box: object, key: number, by: 1 | -1): boolean {
    const counts = this.#boxes.get(box) ?? new Map<number, number>();
    if (!countIn(counts, key, by)) return false;
    if (counts.size > 0) this.#boxes.set(box, counts);
    else this.#boxes.delete(box);
    return true;
  }

  has(box: object | null, key: number): boolean {
    return box !== null && this.#boxes.get(box)?.has(key) === true;
  }

  /** What stands in a box. */
  in(box: object | null): Iterable<number> {
    return (box && this.#boxes.get(box)?.keys()) ?? nothing;
  }
}

const nothing: readonly never[] = [];

/** Counts one more or less; answers whether there was none before, or is none any more. */
export function countIn<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): boolean {
  const before = counts.get(key) ?? 0;
  const after = before + by;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
  return before > 0 !== after > 0;
}
