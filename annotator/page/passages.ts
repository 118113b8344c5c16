import type { Candidate } from "../match.ts";
import { compareComposed } from "./composed.ts";
import type { Place } from "./places.ts";
import type { Run } from "./runs.ts";

/** A run in which the engine found something, and where it stands. */
export type FoundPassage = Run & {
  readonly candidates: readonly Candidate[];
  /** Whether a core entity may be meant in it. */
  readonly mayOpenPage: boolean;
  /** Where it stands and whether a reader can see it; worked out when the page may have mentions at all. */
  place: Place | null;
  shown: boolean;
};

/**
 * The passages of a page that hold candidates, in document order. Nothing is kept of all other text: a page
 * without candidates costs no memory, however long it is.
 */
export class FoundPassages {
  #list: FoundPassage[] = [];
  #added: FoundPassage[] = [];
  readonly #byNode = new WeakMap<Text, FoundPassage>();
  readonly #dropped = new Set<FoundPassage>();

  /** The passage a text node belongs to, while it does. */
  at(node: Text): FoundPassage | undefined {
    return this.#byNode.get(node);
  }

  add(passage: FoundPassage): void {
    for (const node of passage.nodes) this.#byNode.set(node, passage);
    this.#added.push(passage);
  }

  drop(passage: FoundPassage): void {
    this.#dropped.add(passage);
    for (const node of passage.nodes) if (this.#byNode.get(node) === passage) this.#byNode.delete(node);
  }

  /** Forgets passages whose text left the page or was moved, perhaps to where it is not read. */
  dropMoved(removed: ReadonlySet<Node>): void {
    const moved = new Set([...removed].filter((node) => node.isConnected));
    const isGone = (node: Node) => !node.isConnected || (moved.size > 0 && isWithin(node, moved));
    for (const list of [this.#list, this.#added]) {
      for (const passage of list) if (passage.nodes.some(isGone)) this.drop(passage);
    }
  }

  /** Brings the list up to date; says whether anything changed. */
  settle(): boolean {
    const dropped = this.#dropped.size;
    const added = this.#added.filter((passage) => !this.#dropped.has(passage));
    if (dropped > 0) this.#list = this.#list.filter((passage) => !this.#dropped.has(passage));
    this.#insert(added);
    this.#added = [];
    this.#dropped.clear();
    return dropped > 0 || added.length > 0;
  }

  get all(): readonly FoundPassage[] {
    return this.#list;
  }

  /** Passages mostly come in document order, after all others: only strays are searched a place for. */
  #insert(added: readonly FoundPassage[]): void {
    const list = this.#list;
    for (const passage of added) {
      const last = list[list.length - 1];
      if (!last || compare(last, passage) < 0) {
        list.push(passage);
        continue;
      }
      let low = 0;
      let high = list.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = list[middle];
        if (other && compare(other, passage) < 0) low = middle + 1;
        else high = middle;
      }
      list.splice(low, 0, passage);
    }
  }
}

function isWithin(node: Node, some: ReadonlySet<Node>): boolean {
  for (let around: Node | null = node; around; around = around.parentNode) if (some.has(around)) return true;
  return false;
}

function compare(a: FoundPassage, b: FoundPassage): number {
  const [nodeA, nodeB] = [a.nodes[0], b.nodes[0]];
  if (!nodeA || !nodeB || nodeA === nodeB) return 0;
  return compareComposed(nodeA, nodeB);
}

/** The node and the offset in it where an offset into a run's text stands. */
export function pointAt(
  run: Run,
  offset: number,
  side: "start" | "end",
): { node: Text; offset: number } | null {
  let at = 0;
  // An end stands behind the last character, a start before the first: at an edge they belong to different nodes.
  const within = side === "start" ? offset : offset - 1;
  for (let next = 1; next < run.starts.length && (run.starts[next] ?? 0) <= within; next += 1) at = next;
  const node = run.nodes[at];
  if (!node) return null;
  return { node, offset: Math.min(offset - (run.starts[at] ?? 0), node.length) };
}
