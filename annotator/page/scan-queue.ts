import { type RunListener, RunWalk } from "./runs.ts";

/** A walk that a busy page has interrupted this often goes on to its end in one piece. */
const mostInterruptions = 4;

/**
 * What is still to be read. Targets are read one after the other, each as often as asked: reading twice
 * gives the same runs, so nothing depends on how changes arrive or are bundled.
 */
export class ScanQueue {
  readonly #targets = new Set<Node>();
  readonly #listener: RunListener;
  #walk: RunWalk | null = null;
  #interruptions = 0;

  constructor(listener: RunListener) {
    this.#listener = listener;
  }

  add(target: Node): void {
    this.#targets.add(target);
  }

  get isEmpty(): boolean {
    return this.#walk === null && this.#targets.size === 0;
  }

  /** Nodes left the page or moved: a walk that stands in one of them begins again. */
  noteRemoved(removed: Node): void {
    const walk = this.#walk;
    if (!walk?.next || !(removed.contains(walk.next) || removed.contains(walk.target))) return;
    this.#interruptions += 1;
    this.#walk = null;
    this.#targets.add(walk.target);
  }

  /** Reads until nothing is left or until `pause` says so; true when nothing is left. */
  advance(pause: () => boolean, stride: number): boolean {
    const mayPause = this.#interruptions < mostInterruptions ? pause : () => false;
    for (;;) {
      this.#walk ??= this.#nextWalk();
      if (this.#walk === null) {
        this.#interruptions = 0;
        return true;
      }
      if (!this.#walk.advance(mayPause, stride)) return false;
      this.#walk = null;
      if (mayPause() && this.#targets.size > 0) return false;
    }
  }

  #nextWalk(): RunWalk | null {
    for (const target of this.#targets) {
      this.#targets.delete(target);
      if (target.isConnected && !this.#isCovered(target)) return new RunWalk(target, this.#listener);
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
