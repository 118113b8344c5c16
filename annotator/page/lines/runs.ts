import type { GapAround } from "../tree/gap.ts";
import { kindOf, neighbourOf, startsOwnRun, type TagKind, tagKind } from "../tree/tags.ts";

/**
 * A run: text that flows together, as a reader sees it, whatever inline markup cuts it into nodes.
 * `starts[i]` is where `nodes[i]` begins in `text`; between two nodes there may be one character that
 * stands for a line break, an edge or an object.
 */
export type Run = {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly text: string;
  /** Where nodes are looked up as they are needed: looks up all that the text before `offset` stands in. */
  reach?(offset: number): void;
};

/** Where a stretch of text begins and ends in the tree. */
export type TextSpan = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
  /** The texts that it runs over from end to end: a name rarely does. */
  readonly between: readonly Text[];
};

/** Where a stretch of a run's text stands in the tree. */
export function spanIn(run: Run, start: number, end: number): TextSpan {
  run.reach?.(end);
  const { nodes } = run;
  const first = nodeIndexAt(run, start, "start");
  const last = nodeIndexAt(run, end, "end");
  return {
    startNode: nodes[first] as Text,
    startOffset: offsetIn(run, first, start),
    endNode: nodes[last] as Text,
    endOffset: offsetIn(run, last, end),
    between: last - first > 1 ? nodes.slice(first + 1, last) : nothing,
  };
}

const nothing: readonly never[] = [];

/**
 * Which node of a run an offset into its text stands in. An end stands behind the last character, a start
 * before the first: at an edge they belong to different nodes.
 */
export function nodeIndexAt({ starts }: Run, offset: number, side: "start" | "end"): number {
  const within = side === "start" ? offset : offset - 1;
  let at = 0;
  while (at + 1 < starts.length && (starts[at + 1] as number) <= within) at += 1;
  return at;
}

function offsetIn({ nodes, starts }: Run, index: number, offset: number): number {
  return Math.min(offset - (starts[index] as number), (nodes[index] as Text).length);
}

/** Longer runs are cut at the next node, so that no single match takes longer than a slice. */
const longestRun = 30_000;
/** Stands where something that is no text stands in a line: no name reaches across it. */
const objectCharacter = "\ufffc";

/**
 * A text of the page as it flows: line breaks of the source are blanks. Those that a page makes stand between two
 * texts. Every character keeps its place.
 */
export function flowing(data: string): string {
  return data.includes("\n") ? data.replace(/[\t\n\f\r]/g, " ") : data;
}

/**
 * A walk over text, run by run, that can pause between runs. It asks nothing of a node but its name and its
 * neighbours, each once: pages have tens of thousands.
 */
export class RunWalk {
  #next: Node | null;
  /** What is walked: everything in here, and the runs that reach into it from its sides. */
  readonly target: Node;
  readonly #read: (run: Run) => void;
  /** The elements the next node stands in, up to the one that bounds the walk, and their kinds. */
  readonly #around: Node[] = [];
  readonly #kinds: TagKind[] = [];
  #passedTarget = false;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = "";
  /** The end of the text: looking into the text itself would have it copied together at every edge. */
  #lastData = "";
  /** What stands between the last text and the next one. */
  #separator = "";
  #edgeSinceText = false;
  #leftLink = false;

  constructor(target: Node, read: (run: Run) => void) {
    this.target = target;
    this.#read = read;
    this.#next = target;
    if (startsOwnRun(target)) return;
    this.#next = stretchStart(target);
    for (let parent = neighbourOf(this.#next, "parentNode"); parent; parent = parent.parentNode) {
      this.#around.unshift(parent);
      this.#kinds.unshift(kindOf(parent));
      if (startsOwnRun(parent)) break;
    }
  }

  /** Where it stands, between two runs, may have left: what is behind the gap comes next. */
  noteRemoved(gapAround: GapAround): void {
    const gap = this.#next && gapAround(this.#next);
    if (!gap) return;
    const depth = this.#around.lastIndexOf(gap.parent) + 1;
    this.#around.length = depth;
    this.#kinds.length = depth;
    this.#next = depth > 0 ? this.#after(gap.left, gap.after) : null;
  }

  /** Goes on until done or until `pause` says so, asked after every `stride` nodes or soon after; true when done. */
  advance(pause: () => boolean, stride: number): boolean {
    let untilPause = stride;
    let node = this.#next;
    while (node !== null) {
      node = this.#visit(node);
      untilPause -= 1;
      if (untilPause > 0 || this.#nodes.length > 0) continue;
      if (pause()) break;
      untilPause = stride;
    }
    this.#next = node;
    if (node !== null) return false;
    this.#finishRun();
    return true;
  }

  #visit(node: Node): Node | null {
    const kind = kindOf(node);
    if (kind === tagKind.text) this.#addText(node as Text);
    else if (kind === tagKind.object) {
      this.#pass(kind);
      return this.#after(node, neighbourOf(node, "nextSibling"));
    } else if (kind > tagKind.unsure) this.#pass(kind);
    else {
      if (kind === tagKind.block && this.#passedTarget) return null;
      const child = node.firstChild;
      this.#enter(node, kind);
      if (child !== null) {
        this.#around.push(node);
        this.#kinds.push(kind);
        return child;
      }
    }
    return this.#after(node);
  }

  #enter(node: Node, kind: TagKind): void {
    if (kind === tagKind.block) this.#finishRun();
    else {
      this.#edgeSinceText = true;
      if (this.#leftLink && (node as Element).localName === "a") this.#separator = objectCharacter;
    }
  }

  /** Takes note of something that is not read. */
  #pass(kind: TagKind): void {
    if (kind === tagKind.nothing) return;
    if (kind === tagKind.lineBreak) {
      if (this.#separator === "\n") this.#finishRun();
      this.#separator = "\n";
      return;
    }
    this.#separator = objectCharacter;
  }

  /** The node that follows all of `node`, closing what ends with it. */
  #after(node: Node, next: Node | null = node.nextSibling): Node | null {
    let left = node;
    let sibling = next;
    for (;;) {
      if (left === this.target) {
        if (startsOwnRun(left)) return null;
        this.#passedTarget = true;
      }
      if (sibling !== null) return sibling;
      const parent = this.#around.pop();
      if (parent === undefined) return null;
      if (this.#kinds.pop() === tagKind.block) {
        if (this.#passedTarget) return null;
        this.#finishRun();
      } else {
        this.#edgeSinceText = true;
        if ((parent as Element).localName === "a") this.#leftLink = true;
      }
      left = parent;
      sibling = left.nextSibling;
    }
  }

  #addText(node: Text): void {
    const data = node.data;
    if (this.#nodes.length === 0) {
      if (isBlank(data)) return;
      this.#separator = "";
    } else {
      if (this.#text.length > longestRun) {
        this.#finishRun();
        this.#addText(node);
        return;
      }
      if (this.#separator === "" && this.#edgeSinceText && isHump(this.#lastData, data))
        this.#separator = " ";
      if (this.#separator === "\n" && isBlank(data)) return;
      this.#text += this.#separator;
      this.#separator = "";
    }
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += flowing(data);
    // Frameworks leave empty texts as marks of their own.
    if (data === "") return;
    this.#lastData = data;
    this.#edgeSinceText = false;
    this.#leftLink = false;
  }

  #finishRun(): void {
    this.#separator = "";
    this.#edgeSinceText = false;
    this.#leftLink = false;
    if (this.#nodes.length === 0) return;
    const run = { nodes: this.#nodes, starts: this.#starts, text: this.#text };
    this.#nodes = [];
    this.#starts = [];
    this.#text = "";
    this.#read(run);
  }
}

/** Reads all runs of a tree at once. */
export function readRuns(target: Node, read: (run: Run) => void): void {
  new RunWalk(target, read).advance(() => false, Number.POSITIVE_INFINITY);
}

/** The first node of the stretch of text, bounded by blocks, that `node` stands in. */
function stretchStart(node: Node): Node {
  let first = node;
  for (;;) {
    const before = neighbourOf(first, "previousSibling");
    if (before) {
      const leaf = lastLeaf(before);
      if (startsOwnRun(leaf)) return first;
      first = leaf;
      continue;
    }
    const parent = neighbourOf(first, "parentNode");
    if (parent === null || startsOwnRun(parent)) return first;
    first = parent;
  }
}

/** The last thing inside a node that a run could end with: a text, an object, or a block. */
function lastLeaf(node: Node): Node {
  let leaf = node;
  while (leaf.lastChild) {
    const kind = kindOf(leaf);
    if (kind !== tagKind.inline && kind !== tagKind.unsure) break;
    leaf = leaf.lastChild;
  }
  return leaf;
}

/** Whether a text is nothing but blanks. */
export function isBlank(data: string): boolean {
  return data.charCodeAt(0) > 32 ? false : data.trim() === "";
}

/**
 * “PoliticsTakaichi”: a small letter or digit meets a capital at an edge of inline elements. No word is
 * written so; the page sets the two apart by style, and so do we. (“T” and “akaichi”, a drop cap, is no hump.)
 */
function isHump(before: string, after: string): boolean {
  const right = after.charCodeAt(0);
  if (right < 65 || (right > 90 && right < 192)) return false;
  const left = before.charCodeAt(before.length - 1);
  return (
    ((left >= 97 && left <= 122) || (left >= 48 && left <= 57) || left >= 224) && right <= 222 && left <= 591
  );
}
