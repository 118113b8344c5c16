import type { Form } from "../resolve/digest.ts";
import type { Region } from "../resolve/evidence.ts";
import type { ResolvablePassage } from "../resolve/resolver.ts";
import type { TextSpan } from "./lines/runs.ts";
import type { Mark } from "./marks/marks.ts";
import type { PlacedMention } from "./page-mentions.ts";
import { compareComposed } from "./tree/composed.ts";

/** A form where it stands in the page, and what is shown of it where it is a mention. */
export type PageForm = Form &
  TextSpan & { readonly text: string; placed: PlacedMention | null; mark: Mark | null };

/** A run of text in which something was found; of the text itself nothing is kept. */
export type FoundPassage = ResolvablePassage<PageForm> & {
  /** Its first text, by which it is known and ordered: whatever changes a run, it is read again from there. */
  readonly anchor: Text;
  /** Whether a core entity may be meant in it. */
  readonly mayNameCore: boolean;
  /** Where it stands and whether a reader can see it; worked out when the page may have mentions at all. */
  place: Place | null;
  /** The passage that the same sweep found before this one; until both are in order. */
  follows: FoundPassage | null;
  /** The mentions that are shown. */
  placed: readonly PageForm[];
  isDropped: boolean;
};

/** `hidden` is what a reader cannot see, and what is no text of this page; `teaser` stands for the card around it, where it is one. */
export type Place = {
  readonly region: Region | "hidden";
  readonly headline: boolean;
  readonly teaser: object | null;
};

/**
 * The passages of a page that hold something, in document order. Nothing is kept of all other text: a page
 * without core names costs no memory, however long it is.
 */
export class FoundPassages {
  #list: FoundPassage[] = [];
  readonly #added = new Set<FoundPassage>();
  #dropped: FoundPassage[] = [];
  readonly #byText = new Map<Text, FoundPassage>();

  get all(): readonly FoundPassage[] {
    return this.#list;
  }

  /** The passage that begins with a text, or has a form that stands in it. */
  at(text: Text): FoundPassage | undefined {
    return this.#byText.get(text);
  }

  /** Adds a passage; what stood in its place before is dropped. */
  add(passage: FoundPassage): void {
    this.#added.add(passage);
    forEachText(passage, (text) => {
      const before = this.#byText.get(text);
      if (before === passage) return;
      if (before) this.drop(before);
      this.#byText.set(text, passage);
    });
  }

  drop(passage: FoundPassage): void {
    if (passage.isDropped) return;
    passage.isDropped = true;
    if (!this.#added.delete(passage)) this.#dropped.push(passage);
    forEachText(passage, (text) => {
      if (this.#byText.get(text) === passage) this.#byText.delete(text);
    });
  }

  /** Forgets the passages of which that is true. */
  dropWhere(isGone: (passage: FoundPassage) => boolean): void {
    for (const list of [this.#list, this.#added])
      for (const passage of list) if (isGone(passage)) this.drop(passage);
  }

  /** Brings the list up to date, and says what came and what went. */
  settle(): { added: readonly FoundPassage[]; dropped: readonly FoundPassage[] } {
    const added = [...this.#added];
    const dropped = this.#dropped;
    if (dropped.length > 0) this.#list = this.#list.filter(({ isDropped }) => !isDropped);
    this.#insert(added);
    this.#added.clear();
    this.#dropped = [];
    return { added, dropped };
  }

  /** Most passages come right behind the one that was read before them: only others are searched a place for. */
  #insert(added: readonly FoundPassage[]): void {
    const list = this.#list;
    for (const passage of added) {
      const last = list[list.length - 1];
      if (!last || passage.follows === last || compare(last, passage) < 0) {
        list.push(passage);
        continue;
      }
      let low = 0;
      let high = list.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = list[middle];
        if (other && compare(other, passage) < 0) low = middle + 1;
        else high = middle;
      }
      list.splice(low, 0, passage);
    }
    for (const passage of added) passage.follows = null;
  }
}

/** Visits the texts that a passage is known by, most of them several times: they are one. */
function forEachText({ anchor, digest }: FoundPassage, visit: (text: Text) => void): void {
  visit(anchor);
  for (const { startNode, endNode, between } of digest.forms) {
    visit(startNode);
    visit(endNode);
    between.forEach(visit);
  }
}

function compare(a: FoundPassage, b: FoundPassage): number {
  return compareComposed(a.anchor, b.anchor);
}
