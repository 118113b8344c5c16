import { looseEnd, mayBegin, mayHold, mayHoldAcross } from "../../match/sieve.ts";
import { showText } from "../tree/composed.ts";
import type { GapAround } from "../tree/gap.ts";
import { kindOf, type TagKind, tagKind } from "../tree/tags.ts";
import { BlockRun } from "./block-run.ts";
import type { LineReader } from "./line-reader.ts";
import { isBlank, RunWalk } from "./runs.ts";

/** Longer texts are asked where they stand before they are sieved: data in scripts can be as long as the story. */
const longText = 1000;
/** So many units of text are as much work as the step to another node. */
const unitsToAStep = 256;

/**
 * A pass over the texts of a block, a document or a shadow tree. While the page is read for core forms only, each
 * text is sieved by itself and nothing is asked of elements, because most pages hold none; only the lines in
 * which one may stand are read. Later every line is read, most of them in one piece.
 */
export class Sweep {
  readonly target: Node;
  readonly #reader: LineReader;
  readonly #scope: LineReader["scope"];
  readonly #texts: TreeWalker;
  /** Whether the text in an element is for reading. */
  readonly #isRead = new Map<Node, boolean>();
  /** What was read last as a whole, or stands before a gap. */
  #passed: Node | null = null;
  /** A line that is being read by a walk. */
  #line: RunWalk | null = null;
  /** The end of the last texts that may go on in the next. */
  #looseEnd = "";

  constructor(target: Node, reader: LineReader) {
    this.target = target;
    this.#reader = reader;
    this.#scope = reader.scope;
    // Nothing in a document's head is for reading.
    const root = (target as Partial<Document>).body ?? target;
    this.#texts = (target.ownerDocument ?? (target as Document)).createTreeWalker(root, showText);
  }

  /** Where it stands may have left: what is behind the gap comes next. The texts beside it are read by themselves. */
  noteRemoved(gapAround: GapAround): void {
    this.#line?.noteRemoved(gapAround);
    // It may have been moved to where nothing is read.
    this.#isRead.clear();
    const gap = gapAround(this.#passed ?? this.#texts.currentNode);
    if (gap === null) return;
    this.#looseEnd = "";
    this.#passed = gap.before;
    this.#texts.currentNode = gap.parent;
  }

  /**
   * Goes on until `pause` says so, asked about once in `stride` steps. True when done, or when the reader wants
   * the page to be read for something else.
   */
  advance(pause: () => boolean, stride: number): boolean {
    let untilPause = stride;
    for (;;) {
      if (this.#line?.advance(pause, stride) === false) return false;
      this.#line = null;
      if (this.#reader.scope !== this.#scope) return true;
      if (untilPause <= 0) {
        if (pause()) return false;
        untilPause = stride;
      }
      const text = this.#nextText();
      if (text === null) return true;
      const { data } = text;
      this.#reader.unitsPassed += data.length;
      untilPause -= 1 + data.length / unitsToAStep;
      if (this.#scope === "all" ? !isBlank(data) : this.#mayHoldCore(text, data)) this.#enterLine(text);
    }
  }

  #nextText(): Text | null {
    const passed = this.#passed;
    if (passed === null) return this.#texts.nextNode() as Text | null;
    // The next text is not the one in it, but the one behind it.
    this.#passed = null;
    this.#texts.currentNode = passed;
    return this.#texts.nextSibling() as Text | null;
  }

  #mayHoldCore(text: Text, data: string): boolean {
    const { sieve } = this.#reader;
    const before = this.#looseEnd;
    // A script or style in the middle of a word does not end it.
    if ((before !== "" || data.length > longText) && this.#blockAround(text) === null) return false;
    if (before === "" && !mayBegin(sieve, data)) return false;
    this.#looseEnd = looseEnd(sieve, before === "" || data.length > longText ? data : before + data);
    return mayHold(sieve, data) || (before !== "" && mayHoldAcross(sieve, before, data));
  }

  #enterLine(text: Text): void {
    const block = this.#blockAround(text);
    if (block === null) return;
    const run = this.#scope === "all" ? BlockRun.of(block, text) : null;
    if (run) {
      this.#passed = block;
      this.#reader.read(run, this);
    } else {
      this.#line = new RunWalk(text, (read) => {
        this.#texts.currentNode = read.nodes[read.nodes.length - 1] ?? text;
        this.#reader.read(read, this);
      });
    }
  }

  /** The block that a text stands in, if what stands there is for reading. */
  #blockAround(text: Text): ParentNode | null {
    let node = text.parentNode;
    while (node !== null && kindOf(node) !== tagKind.block) {
      if (!isTextual(kindOf(node))) return null;
      node = node.parentNode;
    }
    return node && this.#isForReading(node) ? node : null;
  }

  /** Asked of each box once; of what stands in them, only whether it is one. */
  #isForReading(block: Node): boolean {
    const boxes: Node[] = [];
    let isRead = true;
    for (let box = block.parentNode; box !== null; box = box.parentNode) {
      const known = this.#isRead.get(box) ?? (isTextual(kindOf(box)) ? undefined : false);
      if (known !== undefined) {
        isRead = known;
        break;
      }
      boxes.push(box);
    }
    for (const box of boxes) this.#isRead.set(box, isRead);
    return isRead;
  }
}

function isTextual(kind: TagKind): boolean {
  return kind === tagKind.block || kind === tagKind.inline || kind === tagKind.unsure;
}
