import { targetsOf } from "./changes.ts";
import type { Engine } from "./engine.ts";
import { rectsOfRange } from "./geometry.ts";
import { hitAt } from "./hit.ts";
import type { MarkLooks } from "./mark-style.ts";
import { type Mark, Marks } from "./marks.ts";
import type { PageHit, PageMentions, PlacedMention } from "./page-annotation.ts";
import { type FoundPassage, pointAt } from "./passages.ts";
import { PageReader, type ReadMention } from "./reader.ts";
import { Roots, type ShadowRootOf } from "./roots.ts";
import { ScanQueue } from "./scan-queue.ts";
import { browserPace, inSlices, type Pace } from "./slices.ts";

/** Which of the resolved mentions are shown, and how often. */
export type Choice = {
  topics: ReadonlySet<string>;
  entitiesOff: ReadonlySet<string>;
  occurrences: "all" | "paragraph" | "page";
};

export type AnnotationOptions = {
  document: Document;
  engine: Engine;
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
/** A page that is never idle is read after this long all the same. */
const longestWait = 300;
/** A calm page is looked over once more after this long: where the story is, what is shown. */
const reviewAfter = 500;
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
 * Annotates a page and keeps it annotated, until the signal ends. Three parts: the reader holds what was
 * found, the queue what is still to be read, the marks what is shown.
 */
export class PageAnnotation implements PageMentions {
  readonly #options: AnnotationOptions;
  readonly #pace: Pace;
  readonly #reader: PageReader;
  readonly #queue: ScanQueue;
  readonly #roots: Roots;
  readonly #marks: Marks;
  readonly #observer: MutationObserver;
  readonly #documents: Document[] = [];
  readonly #trees: (Document | ShadowRoot)[] = [];
  readonly #newTrees: (Document | ShadowRoot)[] = [];
  readonly #listeners = new Set<() => void>();
  /** Placed mentions with what they stand for: kept apart, so that views get plain data. */
  readonly #sources = new WeakMap<PlacedMention, ReadMention>();
  /** One mark per passage and place, so that an unchanged mention keeps its range. */
  readonly #markOf = new WeakMap<FoundPassage, Map<string, Mark>>();
  #choice: Choice;
  #looks: MarkLooks;
  #records: MutationRecord[] = [];
  #mentions: PlacedMention[] = [];
  #running: Promise<void> | null = null;
  #reviewTimer: ReturnType<typeof setTimeout> | undefined;
  #guard: ReturnType<typeof setInterval> | undefined;
  #watchesAttributes = false;
  #isReviewDue = false;
  #isRead = false;
  #restUntil = 0;

  constructor(options: AnnotationOptions) {
    this.#options = options;
    this.#pace = options.pace ?? browserPace;
    this.#choice = options.choice;
    this.#looks = options.looks;
    this.#reader = new PageReader(options.document, options.engine);
    this.#marks = new Marks(options.looks);
    this.#roots = new Roots(options.shadowRootOf, (root) => this.#addTree(root), options.signal);
    this.#queue = new ScanQueue({ run: this.#reader.read, host: this.#roots.host, frame: this.#roots.frame });
    const { MutationObserver: Observer } = options.document.defaultView ?? globalThis;
    this.#observer = new Observer((records) => this.#noteChanges(records));
    options.signal.addEventListener("abort", () => this.#leave(), { once: true });
    if (!options.signal.aborted) this.#addTree(options.document);
  }

  /** Resolves when all that is known has been read, reviewed and shown. */
  async whenSettled(): Promise<void> {
    this.#takeRecords();
    while (this.#running !== null) await this.#running;
    this.#review();
    while (this.#running !== null) await this.#running;
  }

  /** Whether a core entity is meant on the page. */
  get active(): boolean {
    return this.#reader.active;
  }

  get mentions(): readonly PlacedMention[] {
    return this.#mentions;
  }

  /** The resolved mentions as they were read, of all topics. */
  get read(): readonly ReadMention[] {
    return this.#reader.mentions;
  }

  get documents(): readonly Document[] {
    return this.#documents;
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }

  /** Another choice of topics or occurrences: nothing is read again. */
  choose(choice: Choice, looks: MarkLooks): void {
    this.#choice = choice;
    this.#looks = looks;
    this.#place();
  }

  rangeOf(mention: PlacedMention): Range | null {
    const source = this.#sources.get(mention);
    return source ? liveRange(source, mention.text) : null;
  }

  rectsOf(mention: PlacedMention): readonly DOMRect[] {
    const range = this.rangeOf(mention);
    return range ? rectsOfRange(range) : [];
  }

  /** Where on the page a mention stands, from 0 (top) to 1 (bottom), and whether in its headline. */
  positionOf(mention: PlacedMention): { position: number; inHeadline: boolean } {
    const inHeadline = this.#sources.get(mention)?.passage.place?.headline === true;
    const height = this.#options.document.documentElement.scrollHeight;
    const rect = height > 0 ? this.rectsOf(mention)[0] : undefined;
    const top = rect ? rect.top + (this.#options.document.defaultView?.scrollY ?? 0) : 0;
    return { position: Math.min(1, Math.max(0, top / Math.max(1, height))), inHeadline };
  }

  mentionAt(x: number, y: number, inDocument: Document = this.#options.document): PageHit | null {
    const ground = {
      mentions: this.#mentions,
      shadowRoots: this.#trees.filter(
        (tree): tree is ShadowRoot => tree.nodeType === 11 && tree.ownerDocument === inDocument,
      ),
      sourceOf: (mention: PlacedMention) => this.#sources.get(mention),
      rectsOf: (mention: PlacedMention) => this.rectsOf(mention),
    };
    return hitAt(ground, inDocument, x, y);
  }

  #addTree(root: Document | ShadowRoot): void {
    if (root.nodeType === 9) this.#documents.push(root as Document);
    this.#trees.push(root);
    this.#newTrees.push(root);
    this.#observe(root);
    this.#queue.add(root);
    this.#run();
  }

  /** Attributes are watched only on pages with candidates: elsewhere nothing could appear or vanish. */
  #observe(root: Node): void {
    const tree = { childList: true, subtree: true, characterData: true };
    this.#observer.observe(
      root,
      this.#watchesAttributes ? { ...tree, attributeFilter: watchedAttributes } : tree,
    );
  }

  #noteChanges(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === "attributes") {
        if (record.attributeName === "lang" && record.target.parentNode?.nodeType === 9)
          this.#reader.resolveAgain();
        this.#reviewSoon();
        continue;
      }
      this.#records.push(record);
      for (const removed of record.removedNodes) this.#queue.noteRemoved(removed);
      // A mark must not stand under other words, not even until the change is read.
      if (record.type === "characterData") this.#unmark(record.target as Text);
    }
    if (this.#records.length > 0) this.#run();
  }

  #takeRecords(): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#noteChanges(records);
  }

  #run(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
      if (this.#records.length > 0 || !this.#queue.isEmpty || this.#isReviewDue) this.#run();
    });
  }

  /** One round: read what is to be read, resolve, place. Rounds follow each other and never overlap. */
  async #work(): Promise<void> {
    await this.#pace.idle(this.#restUntil, longestWait);
    await this.#readAll();
    let isChanged = await inSlices(this.#reader.settle(), this.#pace);
    const isReview = this.#isReviewDue;
    this.#isReviewDue = false;
    if (isReview) isChanged = (await inSlices(this.#reader.review(), this.#pace)) || isChanged;
    if (this.#options.signal.aborted) return;
    if (isChanged || !this.#isRead) this.#place();
    this.#isRead = true;
    this.#restUntil = performance.now() + restBetween;
    if (isReview) this.#marks.styleTrees();
    if (this.#reader.mayHaveMentions) {
      this.#watchAttributes();
      if (isChanged && !isReview) this.#reviewSoon();
    }
    await this.#lookCloser();
  }

  /** Looks into trees that were read for the first time; what is found there is read in the next round. */
  async #lookCloser(): Promise<void> {
    for (let tree = this.#newTrees.pop(); tree; tree = this.#newTrees.pop()) {
      await inSlices(this.#roots.lookCloser(tree), this.#pace);
    }
  }

  async #readAll(): Promise<void> {
    const { signal } = this.#options;
    for (;;) {
      const pause = this.#pace.slice();
      this.#takeRecords();
      this.#queueChanges();
      if (this.#queue.advance(pause, this.#pace.stride) || signal.aborted) return;
      await this.#pace.breathe();
      if (signal.aborted) return;
    }
  }

  #queueChanges(): void {
    if (this.#records.length === 0) return;
    const records = this.#records;
    this.#records = [];
    const removed = new Set(records.flatMap((record) => [...record.removedNodes]));
    if (removed.size > 0) this.#reader.passages.dropMoved(removed);
    for (const { type, target } of records) {
      const passage = type === "characterData" && this.#reader.passages.at(target as Text);
      if (passage) this.#reader.passages.drop(passage);
    }
    for (const target of targetsOf(records)) this.#queue.add(target);
  }

  #watchAttributes(): void {
    if (this.#watchesAttributes) return;
    this.#watchesAttributes = true;
    for (const tree of this.#trees) this.#observe(tree);
  }

  #reviewSoon(): void {
    this.#reviewTimer ??= setTimeout(() => this.#review(), reviewAfter);
  }

  #review(): void {
    if (this.#reviewTimer === undefined || this.#options.signal.aborted) return;
    clearTimeout(this.#reviewTimer);
    this.#reviewTimer = undefined;
    this.#isReviewDue = true;
    this.#run();
  }

  /** From resolved mentions to placed ones and marks. */
  #place(): void {
    const { topics, entitiesOff, occurrences } = this.#choice;
    const marks = new Set<Mark>();
    const seen = new Set<string>();
    let passage: FoundPassage | null = null;
    this.#mentions = [];
    for (const mention of this.#reader.mentions) {
      if (!topics.has(mention.topic) || entitiesOff.has(mention.entity)) continue;
      if (occurrences === "paragraph" && passage !== mention.passage) seen.clear();
      passage = mention.passage;
      const marked = occurrences === "all" || !seen.has(mention.entity);
      seen.add(mention.entity);
      const text = mention.passage.text.slice(mention.start, mention.end);
      const placed = {
        index: this.#mentions.length,
        entity: mention.entity,
        topic: mention.topic,
        text,
        marked,
      };
      this.#sources.set(placed, mention);
      this.#mentions.push(placed);
      const mark = marked ? this.#mark(mention) : null;
      if (mark) marks.add(mark);
    }
    this.#marks.show(marks, this.#looks);
    this.#guardMarks(marks.size > 0);
    for (const listener of this.#listeners) listener();
  }

  #mark({ passage, start, end, topic }: ReadMention): Mark | null {
    const marks = this.#markOf.get(passage) ?? new Map<string, Mark>();
    this.#markOf.set(passage, marks);
    const key = `${start} ${end} ${topic}`;
    const known = marks.get(key);
    if (known) return known;
    const from = pointAt(passage, start, "start");
    const to = pointAt(passage, end, "end");
    const view = from?.node.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
    if (!from || !to || !view) return null;
    const range = new view.StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    const mark = { topic, range };
    marks.set(key, mark);
    return mark;
  }

  #unmark(node: Text): void {
    const passage = this.#reader.passages.at(node);
    const marks = passage && this.#markOf.get(passage);
    if (!marks) return;
    for (const mark of marks.values()) this.#marks.remove(mark);
    marks.clear();
  }

  #guardMarks(needed: boolean): void {
    if (needed && this.#guard === undefined) this.#guard = setInterval(() => this.#guardOnce(), guardEvery);
    if (!needed) {
      clearInterval(this.#guard);
      this.#guard = undefined;
    }
  }

  #guardOnce(): void {
    this.#options.onGuard?.();
    if (!this.#options.signal.aborted) this.#marks.restore();
  }

  #leave(): void {
    this.#observer.disconnect();
    clearTimeout(this.#reviewTimer);
    clearInterval(this.#guard);
    this.#marks.clear();
    this.#mentions = [];
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}

function liveRange({ passage, start, end }: ReadMention, text: string): Range | null {
  const from = pointAt(passage, start, "start");
  const to = pointAt(passage, end, "end");
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  if (passage.nodes.length === 1 && from.node.data.slice(from.offset, to.offset) !== text) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    // The text became shorter than it was when it was read; a reading of the change is under way.
    return null;
  }
  return range;
}
