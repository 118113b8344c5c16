import { BoxCounts } from "./box-counts.ts";

/** How often something stands on a page, by entity: in its body, and in each of the boxes beside it. */
export class Tally {
  readonly #body: Int32Array;
  readonly #beside: Int32Array;
  readonly #boxes = new BoxCounts();

  constructor(entityCount: number) {
    this.#body = new Int32Array(entityCount);
    this.#beside = new Int32Array(entityCount);
  }

  /** Counts one more or less, in the body where `box` is null; answers whether there was none before, or is none any more. */
  add(box: object | null, entity: number, by: 1 | -1): boolean {
    const counts = box === null ? this.#body : this.#beside;
    const after = (counts[entity] as number) + by;
    counts[entity] = after;
    if (box !== null) return this.#boxes.add(box, entity, by);
    return after > 0 !== after - by > 0;
  }

  inBody(entity: number): number {
    return this.#body[entity] as number;
  }

  /** Whether there is any in the body or in this box. */
  has(box: object | null, entity: number): boolean {
    return this.inBody(entity) > 0 || this.#boxes.has(box, entity);
  }

  /** Whether there is any in the body or, where a box asks, in whatever box. */
  hasFor(box: object | null, entity: number): boolean {
    return this.inBody(entity) > 0 || (box !== null && (this.#beside[entity] as number) > 0);
  }
}
