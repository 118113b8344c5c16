import type { Gazetteer } from "../gazetteer/open.ts";
import { inSteps } from "../steps.ts";
import { thresholds } from "../thresholds.ts";
import { countIn } from "./box-counts.ts";
import type { Form, PassageDigest } from "./digest.ts";
import { boxOf, PageEvidence, type Region } from "./evidence.ts";
import { kept, keptNumbers } from "./kept.ts";
import { type Scored, withoutOverlaps } from "./overlaps.ts";
import { type Reading, scoreOf } from "./score.ts";

/** What a page says of itself: its language, as a BCP 47 tag, and the day (`2025-07-22`) on which it was last changed. */
export type PageContext = { language?: string; lastChanged?: string | null };

/** One block of a page. */
export type ResolvablePassage<F extends Form = Form> = {
  /** Stays as it is while the resolver has the passage. */
  region: Region;
  /** Stands for the card that passages beside the story have in common; null where each stands for itself. */
  teaser: object | null;
  readonly digest: PassageDigest<F>;
  /** What is meant in it, in text order and without overlaps; a new array whenever it changes. */
  mentions: readonly F[];
  /** Entities whose sense this passage settles at first reading. */
  settles: readonly number[];
  /** Whether a form of a core entity means it here. */
  namesCore: boolean;
};

/** A passage about which nothing is decided yet. */
export function unresolved<F extends Form>(
  digest: PassageDigest<F>,
  region: Region,
  teaser: object | null = null,
): ResolvablePassage<F> {
  return { region, teaser, digest, mentions: none, settles: none, namesCore: false };
}

/**
 * Decides over a whole page which forms are mentions, and decides anew, as passages come and go, only about
 * those that the change concerns.
 */
export class PageResolver<F extends Form> {
  readonly #gazetteer: Gazetteer;
  readonly #evidence: PageEvidence;
  /** Passages with forms, those of them that are new, and passages that are nothing but evidence. */
  readonly #passages = new Set<ResolvablePassage<F>>();
  readonly #added = new Set<ResolvablePassage<F>>();
  readonly #evidential = new Set<ResolvablePassage<F>>();
  readonly #first: Reading;
  readonly #second: Reading;
  /** Passages that name a core entity. */
  readonly #naming = { body: 0, entry: 0, side: 0 };
  /** The same of each entry of a front page, and those that name one now and did not, or the other way round. */
  readonly #entries = new Map<object | null, number>();
  readonly #movedEntries = new Set<object | null>();
  #gate: Gate = "shut";

  constructor(gazetteer: Gazetteer) {
    const evidence = new PageEvidence(gazetteer);
    this.#gazetteer = gazetteer;
    this.#evidence = evidence;
    this.#first = { gazetteer, evidence, isSettled: (passage, entity) => evidence.isNamed(passage, entity) };
    this.#second = {
      gazetteer,
      evidence,
      isSettled: (passage, entity) => evidence.isSettled(passage, entity),
    };
  }

  /** Whether a core entity is meant on the page. */
  get active(): boolean {
    return this.#gate !== "shut";
  }

  add(passage: ResolvablePassage<F>): void {
    this.#evidence.count(passage, 1);
    if (passage.digest.forms.length === 0) {
      this.#evidential.add(passage);
      return;
    }
    this.#passages.add(passage);
    this.#added.add(passage);
  }

  remove(passage: ResolvablePassage<F>): void {
    if (!this.#evidential.delete(passage) && !this.#passages.delete(passage)) return;
    this.#added.delete(passage);
    this.#evidence.count(passage, -1);
    for (const entity of passage.settles) this.#evidence.settle(passage, entity, -1);
    this.#noteCore(passage, false);
    passage.settles = none;
    passage.mentions = none;
  }

  /**
   * Brings the mentions of all passages up to date, step by step; until the last step no passage may come or
   * go. Answers whether any mention came or went.
   */
  *resolve({ language = "", lastChanged = null }: PageContext = {}): Generator<void, boolean> {
    this.#readIn(language);
    this.#readAsOf(lastChanged);
    yield* inSteps(this.#concerned(), (passage) => this.#settle(passage));
    const concerned = this.#concerned();
    this.#evidence.changed.clear();
    this.#added.clear();
    const accepted = new Map<ResolvablePassage<F>, Scored<F>[]>();
    yield* inSteps(concerned, (passage) => accepted.set(passage, this.#accept(passage)));
    const gate = gateOf(this.#naming);
    const isMoved = gate !== this.#gate;
    this.#gate = gate;
    let isChanged = false;
    yield* inSteps(isMoved ? this.#passages : this.#withMovedEntries(concerned), (passage) => {
      const mentions = this.#choose(passage, accepted.get(passage) ?? this.#accept(passage));
      if (isSame(mentions, passage.mentions)) return;
      passage.mentions = mentions;
      isChanged = true;
    });
    this.#movedEntries.clear();
    return isChanged;
  }

  #withMovedEntries(concerned: Iterable<ResolvablePassage<F>>): Iterable<ResolvablePassage<F>> {
    if (this.#movedEntries.size === 0) return concerned;
    const moved = [...this.#passages].filter((passage) => this.#movedEntries.has(boxOf(passage)));
    return new Set([...concerned, ...moved]);
  }

  /** In German a capital before a name is most often a noun, and tells nobody apart. */
  #readIn(language: string): void {
    const tellsNamesakes = !/^(?:de|lb)\b/i.test(language);
    if (tellsNamesakes === this.#evidence.tellsNamesakes) return;
    // Passages without forms say nothing about names.
    for (const passage of this.#passages) this.#evidence.count(passage, -1);
    this.#evidence.tellsNamesakes = tellsNamesakes;
    for (const passage of this.#passages) {
      this.#evidence.count(passage, 1);
      this.#added.add(passage);
    }
  }

  #readAsOf(lastChanged: string | null): void {
    if (lastChanged === this.#evidence.lastChanged) return;
    this.#evidence.lastChanged = lastChanged;
    for (const passage of this.#passages) this.#added.add(passage);
  }

  /** New passages, and those with a form about which the page now says something else. */
  #concerned(): Iterable<ResolvablePassage<F>> {
    const { changed } = this.#evidence;
    if (changed.size === 0 || this.#added.size === this.#passages.size) return [...this.#added];
    return [...this.#passages].filter(
      (passage) => this.#added.has(passage) || passage.digest.forms.some(({ entity }) => changed.has(entity)),
    );
  }

  #settle(passage: ResolvablePassage<F>): void {
    const before = passage.settles;
    passage.settles = this.#settledBy(passage);
    for (const entity of passage.settles) this.#evidence.settle(passage, entity, 1);
    for (const entity of before) this.#evidence.settle(passage, entity, -1);
  }

  #settledBy(passage: ResolvablePassage<F>): readonly number[] {
    const settled: number[] = [];
    for (const form of passage.digest.forms) {
      if (settled.includes(form.entity)) continue;
      if (scoreOf(form, passage, this.#first) >= thresholds.enough) settled.push(form.entity);
    }
    return keptNumbers(settled);
  }

  #accept(passage: ResolvablePassage<F>): Scored<F>[] {
    const accepted: Scored<F>[] = [];
    for (const form of passage.digest.forms) {
      const score = scoreOf(form, passage, this.#second);
      if (score >= thresholds.enough) accepted.push({ form, score });
    }
    this.#noteCore(passage, accepted.some(this.#isCore));
    return accepted;
  }

  #noteCore(passage: ResolvablePassage<F>, namesCore: boolean): void {
    if (namesCore === passage.namesCore) return;
    passage.namesCore = namesCore;
    const by = namesCore ? 1 : -1;
    this.#naming[passage.region] += by;
    const box = boxOf(passage);
    if (passage.region === "entry" && countIn(this.#entries, box, by)) this.#movedEntries.add(box);
  }

  #choose(passage: ResolvablePassage<F>, accepted: readonly Scored<F>[]): readonly F[] {
    if (this.#gate === "shut" || accepted.length === 0) return none;
    const { forms } = passage.digest;
    const isOfOpenEntry = passage.region === "entry" && this.#entries.has(boxOf(passage));
    const isOpen = this.#gate === "open" || isOfOpenEntry;
    const chosen = withoutOverlaps(isOpen ? accepted : accepted.filter(this.#isCore));
    // In most passages every form is meant, and one list will do.
    return isSame(chosen, forms) ? forms : kept(chosen);
  }

  readonly #isCore = ({ form }: Scored<F>): boolean => this.#gazetteer.entities[form.entity]?.tier === "core";
}

/**
 * `open` for related entities, too, where a core entity is meant in the body; `ajar` for core ones beside it, and for what
 * stands in one entry with them.
 */
type Gate = "open" | "ajar" | "shut";

function gateOf({ body, entry, side }: Readonly<Record<Region, number>>): Gate {
  return body > 0 ? "open" : entry + side > 0 ? "ajar" : "shut";
}

const none: readonly never[] = [];

function isSame<T>(one: readonly T[], two: readonly T[]): boolean {
  return one.length === two.length && one.every((item, index) => item === two[index]);
}
