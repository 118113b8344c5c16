import type { LineReader } from "./lines/line-reader.ts";
import { RunWalk } from "./lines/runs.ts";
import { Sweep } from "./lines/sweep.ts";
import { isAlive, isInTree, type Tree } from "./tree/composed.ts";
import { gapsLeftBy } from "./tree/gap.ts";
import { isRead, startsOwnRun } from "./tree/tags.ts";

/**
 * What is still to be read. Targets are read one after the other, each as often as asked: reading twice
 * gives the same runs, so nothing depends on how changes arrive or are bundled.
 */
export class ScanQueue {
  #reader: LineReader;
  /** Everything there is to read: when the reader wants more of the page than before, all is read again. */
  readonly #trees: ReadonlySet<Node>;
  #targets = new Set<Node>();
  #scope: LineReader["scope"];
  #walk: Sweep | RunWalk | null = null;

  constructor(reader: LineReader, trees: ReadonlySet<Node>) {
    this.#reader = reader;
    this.#trees = trees;
    this.#scope = reader.scope;
  }

  /** From now on, `reader` takes in what is read, from the beginning. */
  handTo(reader: LineReader): void {
    this.#reader = reader;
    this.#walk = null;
    this.#readAllAgain();
  }

  add(target: Node): void {
    this.#targets.add(target);
  }

  /** Whether there is nothing to be read, or nobody to read it. */
  get isEmpty(): boolean {
    return this.#reader.scope === "nothing" || (this.#walk === null && this.#targets.size === 0);
  }

  /** Parts of the page left or moved. They are read where they were put; what was being read goes on behind its gap. */
  noteRemoved(changes: readonly MutationRecord[]): void {
    this.#dropDead();
    if (this.#walk === null) return;
    const gapAround = gapsLeftBy(changes);
    if (gapAround(this.#walk.target)) this.#walk = null;
    else this.#walk.noteRemoved(gapAround);
  }

  /** A tree has left the page: nothing of it is read any more. In Firefox it may be dead by now, or die any moment. */
  leave(tree: Tree): void {
    const isOfIt = (target: Node) => !isAlive(target) || target.getRootNode() === tree;
    if (this.#walk && isOfIt(this.#walk.target)) this.#walk = null;
    for (const target of this.#targets) if (isOfIt(target)) this.#targets.delete(target);
  }

  /** Reads until nothing is left, or nothing more is wanted, or until `pause` says so; false only then. */
  advance(pause: () => boolean, stride: number): boolean {
    this.#dropDead();
    for (;;) {
      if (this.#reader.scope === "nothing") {
        // Whoever is handed to next has all of it read again.
        this.#targets.clear();
        return true;
      }
      this.#walk ??= this.#nextWalk();
      if (this.#walk === null) return true;
      if (!this.#walk.advance(pause, stride)) return false;
      this.#walk = null;
      if (this.#reader.scope !== this.#scope) this.#readAllAgain();
      if (pause() && this.#targets.size > 0) return false;
    }
  }

  /** A frame that goes to another page takes what is being read along, and nothing tells of it before the next has loaded. */
  #dropDead(): void {
    if (this.#walk && !isAlive(this.#walk.target)) this.#walk = null;
  }

  #readAllAgain(): void {
    this.#scope = this.#reader.scope;
    for (const tree of this.#trees) this.#targets.add(tree);
  }

  #nextWalk(): Sweep | RunWalk | null {
    for (const target of this.#targets) {
      this.#targets.delete(target);
      // What was around it when it changed need not be there any more.
      if (!isInTree(target) || !isRead(target) || this.#isCovered(target)) continue;
      // Text flows into inline elements from both sides; blocks are read by themselves.
      return startsOwnRun(target)
        ? new Sweep(target, this.#reader)
        : new RunWalk(target, (run) => this.#reader.read(run));
    }
    return null;
  }

  /** Whether something around the target is to be read as well. */
  #isCovered(target: Node): boolean {
    if (this.#targets.size === 0) return false;
    for (let around = target.parentNode; around; around = around.parentNode)
      if (this.#targets.has(around)) return true;
    return false;
  }
}
