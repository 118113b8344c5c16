import { showText } from "../tree/composed.ts";
import { kindOf, tagKind } from "../tree/tags.ts";
import { flowing, type Run } from "./runs.ts";

/** Longer texts are cut into several runs, which takes a walk. */
const longestText = 30_000;

/** Pages may be deeper than a stack. */
const deepest = 30;

/** A small letter or digit before a capital may be an edge between two words: see `isHump` in `runs.ts`. */
const hump = /(?<=[a-z0-9\u00df-\u024f])[A-Z\u00c0-\u00de]/;

/**
 * The run of a block that is one plain line, as most paragraphs are: its text comes in one piece, and its
 * nodes are looked up only as far as they are asked for.
 */
export class BlockRun implements Run {
  readonly text: string;
  readonly nodes: Text[];
  readonly starts: number[] = [0];
  readonly #block: ParentNode;

  private constructor(block: ParentNode, first: Text, text: string) {
    this.#block = block;
    this.nodes = [first];
    this.text = text;
  }

  /** The run of a block that begins with `first`, its first text that is not blank; null where it takes a walk to tell. */
  static of(block: ParentNode, first: Text): BlockRun | null {
    const isAlone = block.firstChild === first && first.nextSibling === null;
    if (!isAlone && !isPlain(block)) return null;
    const text = flowing((isAlone ? first.data : block.textContent) ?? "");
    if (text.length > longestText || (!isAlone && hump.test(text))) return null;
    const start = block.firstChild === first ? 0 : startOf(first, block);
    return new BlockRun(block, first, start === 0 ? text : text.slice(start));
  }

  /** Looks nodes up until they cover the text before `offset`. */
  reach(offset: number): void {
    const last = this.nodes[this.nodes.length - 1] as Text;
    let end = (this.starts[this.starts.length - 1] as number) + last.length;
    if (end >= offset) return;
    const texts = textsIn(this.#block, last);
    while (end < offset && texts.nextNode()) {
      const next = texts.currentNode as Text;
      this.nodes.push(next);
      this.starts.push(end);
      end += next.length;
    }
  }
}

/** Whether all elements inside flow with the text: inline elements, and such as hold no text and break no line. */
function isPlain(block: ParentNode, depth = 0): boolean {
  for (let child = block.firstElementChild; child !== null; child = child.nextElementSibling) {
    const kind = kindOf(child);
    const inner = child.firstElementChild;
    if (kind === tagKind.nothing ? child.firstChild !== null : kind !== tagKind.inline) return false;
    // Two links side by side are two names.
    if ((inner !== null || child.localName === "a") && isBesideElement(child)) return false;
    if (inner !== null && (depth === deepest || !isPlain(child, depth + 1))) return false;
  }
  return true;
}

/** Whether another element stands before this one with nothing between that could be read: comments and empty texts are marks of frameworks. */
function isBesideElement(element: Element): boolean {
  let before = element.previousSibling;
  while (before !== null && (before.nodeType === 8 || (before as Text).data === ""))
    before = before.previousSibling;
  return before?.nodeType === 1;
}

/** How much text stands in a block before one of its texts. */
function startOf(text: Text, block: Node): number {
  const texts = textsIn(block);
  let start = 0;
  while (texts.nextNode() && texts.currentNode !== text) start += (texts.currentNode as Text).length;
  return start;
}

/** The texts of a block in document order, behind `after`. */
function textsIn(block: Node, after = block): TreeWalker {
  const texts = (block.ownerDocument as Document).createTreeWalker(block, showText);
  texts.currentNode = after;
  return texts;
}
