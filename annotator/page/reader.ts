import type { Gazetteer } from "../gazetteer/open.ts";
import { trait } from "../gazetteer/uses.ts";
import type { Sieve } from "../match/sieve.ts";
import { type Candidate, findCandidates } from "../match.ts";
import { digestPassage, type Form, isEvidence } from "../resolve/digest.ts";
import { PageResolver } from "../resolve/resolver.ts";
import { inSteps } from "../steps.ts";
import { lastChangedOn } from "./about/page-date.ts";
import type { Engine } from "./engine.ts";
import { cutAtStyledEdges } from "./lines/edges.ts";
import type { LineReader, Scope } from "./lines/line-reader.ts";
import { type Run, spanIn } from "./lines/runs.ts";
import type { Sweep } from "./lines/sweep.ts";
import { type FoundPassage, FoundPassages, type PageForm, type Place } from "./passages.ts";
import { Places } from "./places/places.ts";
import { findStory, noStory, type Story } from "./places/story.ts";
import { Visibility } from "./places/visibility.ts";
import { composedParent, isInTree, isUnslotted } from "./tree/composed.ts";

/** A story holds most of a page's paragraphs: a tenth more text beside it does not make another one the story. */
const storyOutgrownBy = 1.1;

/**
 * Keeps what was found in a page's runs and resolves it into mentions. It reads styles and surroundings only
 * of passages in which something was found, and keeps nothing at all until a core entity may be meant.
 */
export class PageReader implements LineReader {
  readonly passages = new FoundPassages();
  scope: Scope = "core";
  unitsPassed = 0;
  readonly sieve: Sieve;
  readonly #document: Document;
  readonly #gazetteer: Gazetteer;
  readonly #visibility: () => Pick<Visibility, "isShown">;
  readonly #resolver: PageResolver<PageForm>;
  readonly #texts = new Map<string, string>();
  #unlocated: readonly FoundPassage[] = [];
  /** The passage found last, and by whom. */
  #last: { passage: FoundPassage; by: Sweep | undefined } | null = null;
  #sight: Pick<Visibility, "isShown"> | null = null;
  #story: Story = noStory;
  #lastChanged: string | null = null;
  /** `unitsPassed` when the story was found. */
  #unitsAtStory = 0;
  /** Passages in which a core entity may be meant. */
  #coreCount = 0;

  constructor(
    document: Document,
    { sieve, gazetteer }: Engine,
    visibility: () => Pick<Visibility, "isShown"> = () => new Visibility(),
  ) {
    this.#document = document;
    this.#gazetteer = gazetteer;
    this.sieve = sieve;
    this.#visibility = visibility;
    this.#resolver = new PageResolver(gazetteer);
  }

  /** Whether a core entity is meant somewhere on the page. */
  get active(): boolean {
    return this.#resolver.active;
  }

  /** Whether a core entity is named at all; without one, nothing around the text matters. */
  get mayHaveMentions(): boolean {
    return this.#coreCount > 0;
  }

  read(run: Run, by?: Sweep): void {
    // What a sweep comes to is new, or was dropped when it was moved.
    for (const node of by ? [] : run.nodes) {
      const before = this.passages.at(node);
      if (before) this.passages.drop(before);
    }
    const candidates = findCandidates(this.#gazetteer, run.text);
    if (candidates.length === 0) return;
    const forms = withTrait(this.#gazetteer, candidates, trait.form);
    const pieces = cutAtStyledEdges(run, forms, this.#sightNow);
    if (pieces === null) this.#take(run, candidates, by);
    for (const piece of pieces ?? []) this.#take(piece, findCandidates(this.#gazetteer, piece.text), by);
  }

  /**
   * Brings the mentions up to date after runs were read, step by step, so that the page can go on between
   * two of them. Answers with the passages that are gone, or null where nothing is different.
   */
  *settle(): Generator<void, readonly FoundPassage[] | null> {
    const { added, dropped } = this.passages.settle();
    if (added.length === 0 && dropped.length === 0) return null;
    for (const passage of dropped) {
      if (passage.mayNameCore) this.#coreCount -= 1;
      this.#resolver.remove(passage);
    }
    for (const passage of added) if (passage.mayNameCore) this.#coreCount += 1;
    this.#unlocated = [...this.#unlocated, ...added].filter(({ isDropped }) => !isDropped);
    if (this.mayHaveMentions) {
      yield;
      if (!this.#storyStands()) yield* this.#findStory();
      yield;
      const unlocated = this.#unlocated;
      this.#unlocated = [];
      yield* this.#locate(unlocated);
    }
    yield* this.#resolve();
    return dropped;
  }

  /** Asks anew where the story is, what is shown, in which language and of which day; answers whether anything is not as it was. */
  *review(): Generator<void, boolean> {
    if (!this.mayHaveMentions) return false;
    yield* this.#findStory();
    yield;
    const isMoved = yield* this.#locate(this.passages.all);
    return (yield* this.#resolve()) || isMoved;
  }

  #resolve(): Generator<void, boolean> {
    const language = this.#document.documentElement?.lang;
    return this.#resolver.resolve({ language, lastChanged: this.#lastChanged });
  }

  /** What can be seen, asked once a slice: until that ends, nothing of the page can change. */
  readonly #sightNow = (): Pick<Visibility, "isShown"> => {
    if (this.#sight) return this.#sight;
    queueMicrotask(() => {
      this.#sight = null;
    });
    this.#sight = this.#visibility();
    return this.#sight;
  };

  #take(run: Run, candidates: readonly Candidate[], by: Sweep | undefined): void {
    const anchor = run.nodes[0];
    if (!anchor || candidates.length === 0) return;
    const mayNameCore = withTrait(this.#gazetteer, candidates, trait.core).length > 0;
    if (this.scope === "core") {
      if (!mayNameCore) return;
      this.scope = "all";
      this.unitsPassed = 0;
      return;
    }
    const digest = digestPassage(this.#gazetteer, candidates);
    const passage: FoundPassage = {
      anchor,
      mayNameCore,
      region: "body",
      teaser: null,
      digest: isEvidence(digest)
        ? digest
        : { ...digest, forms: digest.forms.map((form) => pageForm(form, run, this.#textAt(form, run))) },
      mentions: none,
      settles: none,
      namesCore: false,
      place: null,
      placed: none,
      follows: by !== undefined && this.#last?.by === by ? this.#last.passage : null,
      isDropped: false,
    };
    this.passages.add(passage);
    this.#last = { passage, by };
  }

  /** Browsers keep all of a text as long as a slice of it is kept: what is named often is kept once. */
  #textAt({ start, end }: Form, { text }: Run): string {
    const slice = text.slice(start, end);
    const known = this.#texts.get(slice);
    if (known !== undefined) return known;
    this.#texts.set(slice, slice);
    return slice;
  }

  /** Whether so much text has come since the story was found that it may be another one now. */
  get mayHaveOtherStory(): boolean {
    return this.mayHaveMentions && this.unitsPassed > this.#unitsAtStory * storyOutgrownBy;
  }

  /** The story, and of which day it is. */
  *#findStory(): Generator<void> {
    this.#story = yield* findStory(this.#document);
    this.#unitsAtStory = this.unitsPassed;
    yield;
    this.#lastChanged = lastChangedOn(this.#document);
  }

  #storyStands(): boolean {
    const { root, headline } = this.#story;
    return root !== null && headline !== null && isInTree(root) && isInTree(headline);
  }

  *#locate(passages: readonly FoundPassage[]): Generator<void, boolean> {
    const places = new Places(this.#story);
    const visibility = this.#visibility();
    let isChanged = false;
    yield* inSteps(passages, (passage) => {
      // What goes between two steps is let go of in the next round.
      if (!isInTree(passage.anchor)) return;
      const place = placeOf(passage, places, visibility);
      if (isSamePlace(place, passage.place)) return;
      isChanged = true;
      this.#move(passage, place);
    });
    return isChanged;
  }

  #move(passage: FoundPassage, place: Place): void {
    this.#resolver.remove(passage);
    passage.place = place;
    if (place.region === "hidden") return;
    passage.region = place.region;
    passage.teaser = place.teaser;
    this.#resolver.add(passage);
  }
}

/** What only speaks for or against senses is as visible as the box that its block stands in. */
function placeOf(
  { anchor, digest }: FoundPassage,
  places: Places,
  visibility: Pick<Visibility, "isShown">,
): Place {
  const place = places.of(anchor);
  const parent = composedParent(anchor);
  const asked = digest.forms.length > 0 ? parent : ((parent && composedParent(parent)) ?? parent);
  const isSeen = !isUnslotted(anchor) && (!asked || visibility.isShown(asked));
  return isSeen || place.region === "hidden" ? place : hidden;
}

const hidden: Place = { region: "hidden", headline: false, teaser: null };

function isSamePlace(one: Place, two: Place | null): boolean {
  return one.region === two?.region && one.headline === two.headline && one.teaser === two.teaser;
}

function withTrait(
  { traits }: Gazetteer,
  candidates: readonly Candidate[],
  wanted: number,
): readonly Candidate[] {
  const isWanted = ({ phrase }: Candidate) => ((traits[phrase] as number) & wanted) !== 0;
  return candidates.every(isWanted) ? candidates : candidates.filter(isWanted);
}

/** Written out, because a page makes thousands of them. */
function pageForm(form: Form, run: Run, text: string): PageForm {
  const { start, end } = form;
  const { startNode, startOffset, endNode, endOffset, between } = spanIn(run, start, end);
  return {
    start,
    end,
    entity: form.entity,
    role: form.role,
    bareName: form.bareName,
    isFigure: form.isFigure,
    namesake: form.namesake,
    sentence: form.sentence,
    cuesFor: form.cuesFor,
    cuesAgainst: form.cuesAgainst,
    isOnlyHinted: form.isOnlyHinted,
    startNode,
    startOffset,
    endNode,
    endOffset,
    between,
    text,
    placed: null,
    mark: null,
  };
}

const none: readonly never[] = [];
