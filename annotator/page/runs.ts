import { kindOf, type TagKind, tagKind } from "./tags.ts";

/**
 * A run: text that flows together, as a reader sees it, whatever inline markup cuts it into nodes.
 * `starts[i]` is where `nodes[i]` begins in `text`; between two nodes there may be one character that
 * stands for a line break, an edge or an object.
 */
export type Run = { nodes: readonly Text[]; starts: readonly number[]; text: string };

export type RunListener = {
  run(run: Run): void;
  /** An element that may carry a shadow root. */
  host?(element: Element): void;
  frame?(element: Element): void;
};

/** Longer runs are cut at the next node, so that no single match takes longer than a slice. */
const longestRun = 30_000;
/** Stands where something that is no text stands in a line: no name reaches across it. */
const objectCharacter = "\ufffc";

/** Units of work (a node, or a few characters) between two questions whether to pause. */
const unitsBetweenPauses = 300;

/**
 * A walk over text, run by run, that can pause between runs. It remembers nothing but its place, and asks
 * nothing of an element but its name: pages have tens of thousands.
 */
export class RunWalk {
  /** Where the walk goes on; null when it is done. */
  next: Node | null;
  /** What is walked: everything in here, and the runs that reach into it from its sides. */
  readonly target: Node;
  readonly #listener: RunListener;
  #passedTarget = false;
  #units = 0;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = "";
  /** What stands between the last text and the next one. */
  #separator = "";
  #edgeSinceText = false;
  #leftLink = false;

  constructor(target: Node, listener: RunListener) {
    this.target = target;
    this.next = startsOwnRun(target) ? target : stretchStart(target);
    this.#listener = listener;
  }

  /** Goes on until done or until `pause` says so; true when done. */
  advance(pause: () => boolean): boolean {
    let node = this.next;
    while (node) {
      node = this.#visit(node);
      this.#units += 1;
      if (this.#units < unitsBetweenPauses || this.#nodes.length > 0) continue;
      this.#units = 0;
      if (pause()) break;
    }
    this.next = node;
    if (node) return false;
    this.#finishRun();
    return true;
  }

  #visit(node: Node): Node | null {
    const type = node.nodeType;
    if (type === 3) this.#addText(node as Text);
    else if (type === 1) {
      const element = node as Element;
      const kind = kindOf(element.localName);
      if (kind === tagKind.block && this.#passedTarget) return null;
      if (this.#enter(element, kind)) {
        const child = element.firstChild;
        if (child) return child;
      }
    } else if (type === 9 || type === 11) {
      const child = node.firstChild;
      if (child) return child;
    }
    return this.#after(node);
  }

  /** Takes note of an element; true where there is something to read inside. */
  #enter(element: Element, kind: TagKind): boolean {
    switch (kind) {
      case tagKind.inline:
        this.#edgeSinceText = true;
        if (this.#leftLink && element.localName === "a") this.#separator = objectCharacter;
        return true;
      case tagKind.unsure:
        this.#edgeSinceText = true;
        this.#listener.host?.(element);
        return true;
      case tagKind.block:
        this.#finishRun();
        if (element.firstChild === null) this.#listener.host?.(element);
        return true;
      case tagKind.lineBreak:
        if (this.#separator === "\n") this.#finishRun();
        this.#separator = "\n";
        return false;
      case tagKind.frame:
        this.#listener.frame?.(element);
        this.#separator = objectCharacter;
        return false;
      case tagKind.object:
        this.#separator = objectCharacter;
        return false;
      default:
        return false;
    }
  }

  /** The node that follows all of `node`, closing what is left on the way. */
  #after(node: Node): Node | null {
    let left = node;
    for (;;) {
      if (left === this.target) {
        if (startsOwnRun(left)) return null;
        this.#passedTarget = true;
      }
      const sibling = left.nextSibling;
      if (sibling) return sibling;
      const parent = left.parentNode;
      if (parent === null) return null;
      if (startsOwnRun(parent)) {
        if (this.#passedTarget) return null;
        this.#finishRun();
      } else {
        this.#edgeSinceText = true;
        if ((parent as Element).localName === "a") this.#leftLink = true;
      }
      left = parent;
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
      if (this.#separator === "" && this.#edgeSinceText && isHump(this.#text, data)) this.#separator = " ";
      if (this.#separator === "\n" && isBlank(data)) return;
      this.#text += this.#separator;
      this.#separator = "";
    }
    this.#units += data.length >> 5;
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
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
    this.#listener.run(run);
  }
}

/** The first node of the stretch of text, bounded by blocks, that `node` stands in. */
function stretchStart(node: Node): Node {
  let first = node;
  for (;;) {
    const before = first.previousSibling;
    if (before) {
      const leaf = lastLeaf(before);
      if (startsOwnRun(leaf)) return first;
      first = leaf;
      continue;
    }
    const parent = first.parentNode;
    if (parent === null || startsOwnRun(parent)) return first;
    first = parent;
  }
}

/** The last thing inside a node that a run could end with: a text, an object, or a block. */
function lastLeaf(node: Node): Node {
  let leaf = node;
  while (leaf.nodeType === 1 && leaf.lastChild) {
    const kind = kindOf((leaf as Element).localName);
    if (kind !== tagKind.inline && kind !== tagKind.unsure) break;
    leaf = leaf.lastChild;
  }
  return leaf;
}

/** Whether no run reaches from outside `node` into it: blocks, documents, shadow roots. */
export function startsOwnRun(node: Node): boolean {
  return node.nodeType === 1
    ? kindOf((node as Element).localName) === tagKind.block
    : node.nodeType === 9 || node.nodeType === 11;
}

function isBlank(data: string): boolean {
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
