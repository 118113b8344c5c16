import type { Sieve } from "../match/sieve.ts";
import { inOneGo, inSlices } from "../steps.ts";
import type { CloseReading } from "./close-reading.ts";
import { Lookout } from "./lines/line-reader.ts";
import { darkScheme, forcedColours } from "./marks/ground.ts";
import type { MarkLooks } from "./marks/marks.ts";
import type { Choice } from "./marks/placement.ts";
import { browserPace, type Pace } from "./pace.ts";
import type { PageHit, PageMentions, PlacedMention } from "./page-mentions.ts";
import type { FoundPassage } from "./passages.ts";
import { ReviewClock } from "./review-clock.ts";
import { ScanQueue } from "./scan-queue.ts";
import { targetsOf } from "./tree/changes.ts";
import { isAlive, isElement, isInPage, isInTree, isWithin, type Tree } from "./tree/composed.ts";
import { ownCard } from "./tree/own-card.ts";
import { Roots, type ShadowRootOf } from "./tree/roots.ts";

export type AnnotationOptions = {
  document: Document;
  /** Tells pages that may be about something from all others. */
  sieve: Sieve;
  /**
   * Called when the page may be about something, with what to show of it: most pages never need what reads them
   * closely. Null where it cannot be had, which leaves the page as it is.
   */
  openReading: (choice: Choice, looks: MarkLooks) => Promise<CloseReading | null>;
  choice: Choice;
  looks: MarkLooks;
  shadowRootOf: ShadowRootOf;
  signal: AbortSignal;
  pace?: Pace;
  /** Called whenever a page with marks is checked. */
  onGuard?: () => void;
};

/** After a round, changes are gathered for this long: pages that change all the time are not read all the time. */
const restBetween = 150;
/** The same after an error: what is left would begin the next round at once, and mostly come to the same error. */
const restAfterError = 8000;
/** A page that is never idle is read after this long all the same. */
const longestWait = 300;
/** Pages can throw marks out without any event; those that carry marks are checked this often. */
const guardEvery = 2000;

/** Attributes that show or hide text, or say that it is a field or chrome. */
const watchedAttributes = [
  "class",
  "style",
  "hidden",
  "open",
  "aria-hidden",
  "contenteditable",
  "lang",
  "role",
];

/**
 * Annotates a page and keeps it annotated, until the signal ends. The queue holds what is still to be read.
 * First a lookout passes over it with little more than a glance; where it has seen something, a close reading
 * takes in what the page says and shows it.
 */
export class PageAnnotation implements PageMentions {
  readonly #options: AnnotationOptions;
  readonly #pace: Pace;
  readonly #lookout: Lookout;
  readonly #queue: ScanQueue;
  readonly #roots: Roots;
  readonly #observer: MutationObserver;
  readonly #trees = new Set<Tree>();
  /** What was read for the first time and may hold trees of its own. */
  #unexplored: (Tree | Element)[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #reviewClock = new ReviewClock(() => {
    this.#isReviewDue = true;
    this.#run();
  });
  #choice: Choice;
  #looks: MarkLooks;
  #reading: CloseReading | null = null;
  #records: MutationRecord[] = [];
  #running: Promise<void> | null = null;
  #guard: ReturnType<typeof setInterval> | undefined;
  #watchesAttributes = false;
  #isAnyLoaded = false;
  #isReviewDue = false;
  #isRead = false;
  #restUntil = 0;

  constructor(options: AnnotationOptions) {
    const { document, sieve, choice, looks, shadowRootOf, signal } = options;
    this.#options = options;
    this.#pace = options.pace ?? browserPace;
    this.#choice = choice;
    this.#looks = looks;
    this.#lookout = new Lookout(sieve);
    this.#queue = new ScanQueue(this.#lookout, this.#trees);
    const found = (tree: Tree) => this.#addTree(tree);
    this.#roots = new Roots(document, shadowRootOf, { found, loaded: () => this.#noteLoaded() }, signal);
    const { MutationObserver: Observer } = document.defaultView ?? globalThis;
    this.#observer = new Observer((records) => this.#noteChanges(records));
    signal.addEventListener("abort", () => this.#leave());
    this.#addTree(document);
  }

  /** Resolves when all that is known has been read, reviewed and shown. */
  async whenSettled(): Promise<void> {
    this.#takeRecords();
    while (this.#running !== null) await this.#running;
    this.#reviewClock.ring();
    while (this.#running !== null) await this.#running;
  }

  get mentions(): readonly PlacedMention[] {
    return this.#reading?.placement.mentions ?? [];
  }

  /** Whether the page mentions anything, shown or not. */
  get isActive(): boolean {
    return this.#reading?.reader.active === true;
  }

  /** The passages of the page that hold something, of all topics. */
  get passages(): readonly FoundPassage[] {
    return this.#reading?.reader.passages.all ?? [];
  }

  get documents(): readonly Document[] {
    return [...this.#trees].filter((tree) => isAlive(tree) && tree.nodeType === 9) as Document[];
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  /** Another choice of topics or occurrences: nothing is read again. */
  choose(choice: Choice, looks: MarkLooks): void {
    this.#choice = choice;
    this.#looks = looks;
    this.#reading?.placement.choose(choice, looks);
    if (!this.#reading || !this.#isRead) return;
    inOneGo(this.#reading.placement.place(this.passages));
    this.#tell();
  }

  rangeOf(mention: PlacedMention): Range | null {
    return this.#reading?.rangeOf(mention) ?? null;
  }

  rectsOf(mention: PlacedMention): readonly DOMRect[] {
    return this.#reading?.rectsOf(mention) ?? [];
  }

  /** Where on the page a mention stands, from 0 (top) to 1 (bottom), and whether in its headline. */
  positionOf(mention: PlacedMention): { position: number; inHeadline: boolean } {
    return this.#reading?.positionOf(mention) ?? { position: 0, inHeadline: false };
  }

  point(mention: PlacedMention | null): void {
    this.#reading?.placement.point(mention);
  }

  mentionAt(x: number, y: number, inDocument: Document): PageHit | null {
    return this.#reading?.mentionAt(x, y, inDocument, this.#trees) ?? null;
  }

  #passageAt(text: Text): FoundPassage | undefined {
    return this.#reading?.reader.passages.at(text);
  }

  #addTree(tree: Tree): void {
    if (this.#options.signal.aborted) return;
    this.#trees.add(tree);
    this.#unexplored.push(tree);
    this.#watch(tree);
    this.#queue.add(tree);
    this.#run();
    // Whoever listens to keys and pointers does so in each document.
    if (tree.nodeType === 9) this.#tell();
  }

  #noteLoaded(): void {
    this.#isAnyLoaded = true;
    this.#run();
  }

  /** Attributes and events are watched only on pages with candidates: elsewhere nothing could appear or vanish. */
  #watch(tree: Tree): void {
    const changes = { childList: true, subtree: true, characterData: true };
    if (!this.#watchesAttributes) {
      this.#observer.observe(tree, changes);
      return;
    }
    this.#observer.observe(tree, { ...changes, attributeFilter: watchedAttributes });
    const { signal } = this.#options;
    // These tell nobody outside of their tree.
    for (const type of ["animationend", "transitionend"])
      tree.addEventListener(type, this.#noteFaded, { signal });
    for (const type of ["click", "keydown"])
      tree.addEventListener(type, this.#heed, { capture: true, passive: true, signal });
  }

  /** What fades in by style alone could not be seen until then. */
  readonly #noteFaded = ({ propertyName = "opacity" }: Event & { propertyName?: string }) => {
    if (propertyName === "opacity") this.#reviewClock.soon();
  };

  readonly #heed = ({ isTrusted }: Event) => {
    if (isTrusted) this.#reviewClock.hurry();
  };

  #noteChanges(records: readonly MutationRecord[]): void {
    this.#queue.noteRemoved(records);
    for (const record of records) {
      if (record.type === "attributes") {
        if (!isOwnCard(record.target)) this.#reviewClock.soon();
        continue;
      }
      this.#records.push(record);
      // A mark must not stand under other words, not even until the change is read.
      const passage = record.type === "characterData" && this.#passageAt(record.target as Text);
      if (passage) this.#reading?.placement.unmark(passage);
    }
    if (this.#records.length > 0) this.#run();
  }

  #takeRecords(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#noteChanges(records);
  }

  #run(): void {
    // A page that was left in the middle of something has still something to be read.
    if (this.#options.signal.aborted) return;
    this.#running ??= this.#work()
      .catch((error: unknown) => {
        this.#restUntil = performance.now() + restAfterError;
        throw error;
      })
      .finally(() => {
        this.#running = null;
        if (this.#records.length > 0 || !this.#queue.isEmpty || this.#isReviewDue) this.#run();
      });
  }

  /** One round: read what is to be read, resolve, place. Rounds follow each other and never overlap. */
  async #work(): Promise<void> {
    const { signal } = this.#options;
    await this.#pace.idle(this.#restUntil, longestWait);
    await this.#readAll();
    if (this.#lookout.scope === "nothing" && !this.#reading) await this.#open();
    if (signal.aborted) return;
    const isOtherwise = this.#reading !== null && (await this.#show(this.#reading));
    if (signal.aborted) return;
    if (isOtherwise || !this.#isRead) this.#tell();
    this.#isRead = true;
    this.#restUntil = performance.now() + restBetween;
    await this.#explore();
  }

  /** From now on the page is read closely, from its beginning. */
  async #open(): Promise<void> {
    const reading = await this.#options.openReading(this.#choice, this.#looks);
    // Opening thousands of forms has used up a slice.
    await this.#pace.breathe();
    if (!reading || this.#options.signal.aborted) return;
    // The choice may have changed while that came.
    reading.placement.choose(this.#choice, this.#looks);
    this.#reading = reading;
    this.#queue.handTo(reading.reader);
    await this.#readAll();
  }

  /** Resolves and places what was read; answers whether the page says or shows anything else than before. */
  async #show(reading: CloseReading): Promise<boolean> {
    const { reader, placement } = reading;
    // Reading may have used up most of a slice.
    await this.#pace.breathe();
    // What has gone or moved meanwhile has no place any more beside which others could be put in order.
    this.#queueChanges();
    const gone = await inSlices(reader.settle(), this.#pace);
    for (const passage of gone ?? []) placement.unmark(passage);
    const isOtherwise = this.#isReviewDue && (await this.#lookOver(reading));
    if (this.#options.signal.aborted) return false;
    if (gone || isOtherwise) await inSlices(placement.place(reader.passages.all), this.#pace);
    if (this.#options.signal.aborted) return false;
    if (reader.mayHaveMentions) this.#watchAttributes();
    if (reader.mayHaveOtherStory) this.#reviewClock.soon();
    return gone !== null || isOtherwise;
  }

  async #readAll(): Promise<void> {
    const { signal } = this.#options;
    for (;;) {
      const pause = this.#pace.slice();
      this.#queueChanges();
      if (signal.aborted || this.#queue.advance(pause, this.#pace.stride)) return;
      await this.#pace.breathe();
    }
  }

  /** Takes in whatever has changed up to now. */
  #queueChanges(): void {
    this.#takeRecords();
    // A frame dies when it goes to another page, and tells so when that is there.
    this.#isAnyLoaded ||= [...this.#trees].some((tree) => !isAlive(tree));
    if (this.#records.length === 0 && !this.#isAnyLoaded) return;
    const records = this.#records.filter(({ target }) => isAlive(target));
    this.#records = [];
    const removed = new Set(records.flatMap((record) => [...record.removedNodes]));
    if (removed.size > 0 || this.#isAnyLoaded) this.#letGo(removed);
    this.#isAnyLoaded = false;
    for (const { type, target } of records) {
      // Whatever is left of its words is read again; an empty text begins nothing that would take its place.
      const passage = type === "characterData" && this.#passageAt(target as Text);
      if (passage) this.#reading?.reader.passages.drop(passage);
    }
    for (const target of targetsOf(records)) this.#queue.add(target);
    for (const { addedNodes } of records) {
      for (const added of addedNodes) if (isElement(added)) this.#unexplored.push(added);
    }
    this.#roots.askAgain();
  }

  /** Forgets what has left the page, in shadow trees and frames, too, or has moved, perhaps to where it is not read. */
  #letGo(removed: ReadonlySet<Node>): void {
    const { document } = this.#options;
    const moved = new Set([...removed].filter(isInTree));
    const isGone = (node: Node) => !isInPage(node, document) || (moved.size > 0 && isWithin(node, moved));
    this.#reading?.reader.passages.dropWhere(({ anchor }) => isGone(anchor));
    for (const tree of this.#trees) {
      if (!isGone(tree)) continue;
      this.#trees.delete(tree);
      this.#queue.leave(tree);
      this.#roots.forget(tree);
    }
  }

  /** Looks for trees inside of what was read for the first time; what is found there is read in the next round. */
  async #explore(): Promise<void> {
    if (this.#unexplored.length > 0) await this.#pace.idle(0, longestWait);
    for (let part = this.#unexplored.pop(); part; part = this.#unexplored.pop()) {
      if (this.#options.signal.aborted) return;
      if (isInPage(part, this.#options.document)) await inSlices(this.#roots.look(part), this.#pace);
    }
  }

  /** Asks again where the story is, what is shown and on which ground. */
  async #lookOver({ reader, placement }: CloseReading): Promise<boolean> {
    this.#isReviewDue = false;
    const isOtherwise = await inSlices(reader.review(), this.#pace);
    this.#reviewClock.note(isOtherwise);
    if (!this.#options.signal.aborted) placement.restyle();
    return isOtherwise;
  }

  #watchAttributes(): void {
    if (this.#watchesAttributes) return;
    this.#watchesAttributes = true;
    for (const tree of this.#trees) if (isInTree(tree)) this.#watch(tree);
    const { document, signal } = this.#options;
    // Texts change their colours with these, and nothing else tells so.
    const recolour = () => {
      this.#reviewClock.hurry();
      this.#reviewClock.soon();
    };
    for (const query of [darkScheme, forcedColours])
      document.defaultView?.matchMedia?.(query).addEventListener("change", recolour, { signal });
    // Style sheets may still be on their way.
    this.#reviewClock.soon();
  }

  #tell(): void {
    if (this.#reading?.placement.isBare === false) {
      this.#guard ??= setInterval(() => this.#guardOnce(), guardEvery);
    } else {
      clearInterval(this.#guard);
      this.#guard = undefined;
    }
    for (const listener of this.#listeners) listener();
  }

  #guardOnce(): void {
    this.#options.onGuard?.();
    if (!this.#options.signal.aborted) this.#reading?.placement.restore();
  }

  #leave(): void {
    this.#observer.disconnect();
    this.#reviewClock.stop();
    clearInterval(this.#guard);
    this.#reading?.placement.clear();
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}

/** Our own card moves with every scroll, and is no part of the page. */
function isOwnCard(target: Node): boolean {
  return isAlive(target) && (target as Element).localName === ownCard;
}
