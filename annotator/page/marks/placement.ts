import type { Gazetteer } from "../../gazetteer/open.ts";
import { inSteps } from "../../steps.ts";
import type { PlacedMention } from "../page-mentions.ts";
import type { FoundPassage, PageForm } from "../passages.ts";
import { type MarkLooks, Marks } from "./marks.ts";

/** Which of the resolved mentions are shown, and how often. */
export type Choice = {
  topics: ReadonlySet<string>;
  entitiesOff: ReadonlySet<string>;
  occurrences: "all" | "paragraph" | "page";
};

/** What a page shows: its mentions in order, and which of them carry marks. */
export class Placement {
  readonly #marks: Marks;
  readonly #entities: Gazetteer["entities"];
  #choice: Choice;
  #looks: MarkLooks;
  #isChosenAnew = false;
  /** Counts the placings: a later one overtakes an earlier one that is not done. */
  #turn = 0;
  #mentions: readonly PlacedMention[] = [];
  /** The form behind each mention. */
  #forms: readonly PageForm[] = [];
  /** What passages showed that are gone or being read again, by its text and where it begins there. */
  readonly #leaving = new Map<Text, Map<number, PageForm>>();
  /** Passages that are not to be marked any more: their words may have changed. */
  readonly #unmarked = new WeakSet<FoundPassage>();

  constructor({ entities }: Gazetteer, choice: Choice, looks: MarkLooks) {
    this.#marks = new Marks(looks);
    this.#entities = entities;
    this.#choice = choice;
    this.#looks = looks;
  }

  /** Every mention of what is switched on, in document order; a new array after each change. */
  get mentions(): readonly PlacedMention[] {
    return this.#mentions;
  }

  /** Another choice of topics or occurrences, which the next placing follows. */
  choose(choice: Choice, looks: MarkLooks): void {
    this.#choice = choice;
    this.#looks = looks;
    this.#isChosenAnew = true;
  }

  /** The form behind a mention; undefined where the mention is not shown any more. */
  formOf(mention: PlacedMention): PageForm | undefined {
    return this.#mentions[mention.index] === mention ? this.#forms[mention.index] : undefined;
  }

  /** Shows what is meant in these passages, all that the page has, step by step: marks come and go only where something changed. */
  *place(passages: readonly FoundPassage[]): Generator<void, void> {
    const turn = ++this.#turn;
    const isAnew = this.#isChosenAnew || this.#choice.occurrences === "page";
    const mentions: PlacedMention[] = [];
    const forms: PageForm[] = [];
    const seen = new Set<number>();
    yield* inSteps(passages, (passage) => {
      if (passage.isDropped || turn !== this.#turn) return;
      if (isAnew || passage.placed !== passage.mentions) this.#placeIn(passage, seen);
      for (const form of passage.placed) {
        if (!form.placed) continue;
        mentions.push(form.placed);
        forms.push(form);
      }
    });
    if (turn !== this.#turn) return;
    this.#isChosenAnew = false;
    // All at once: a mention that a card stands on is never without its place.
    for (const [index, mention] of mentions.entries()) mention.index = index;
    this.#mentions = mentions;
    this.#forms = forms;
    this.#leaving.clear();
    this.#marks.style(this.#looks);
  }

  /** Takes away the marks of a passage that is gone or about to be read again. */
  unmark(passage: FoundPassage): void {
    this.#unmarked.add(passage);
    for (const form of passage.placed) {
      this.#unmark(form);
      if (!form.placed) continue;
      const inText = this.#leaving.get(form.startNode) ?? new Map<number, PageForm>();
      this.#leaving.set(form.startNode, inText.set(form.startOffset, form));
    }
  }

  /** Singles out the mark of a mention that a reader points at, or none. */
  point(mention: PlacedMention | null): void {
    this.#marks.point((mention && this.formOf(mention)?.mark) ?? null);
  }

  /** Whether no mark is shown. */
  get isBare(): boolean {
    return this.#marks.isEmpty;
  }

  /** Colours all marks anew: what they stand on may have changed. */
  restyle(): void {
    this.#marks.style(this.#looks, true);
  }

  /** Puts back marks that the page has thrown out. */
  restore(): void {
    this.#marks.restore();
  }

  /** Takes everything away. */
  clear(): void {
    this.#turn += 1;
    this.#marks.clear();
    this.#mentions = [];
    this.#forms = [];
  }

  #placeIn(passage: FoundPassage, seen: Set<number>): void {
    const { topics, entitiesOff, occurrences } = this.#choice;
    for (const form of passage.placed) if (!passage.mentions.includes(form)) this.#hide(form);
    passage.placed = passage.mentions;
    if (occurrences !== "page") seen.clear();
    const isMarkable = !this.#unmarked.has(passage);
    for (const form of passage.placed) {
      const { id = "", topic = "" } = this.#entities[form.entity] ?? {};
      if (!topics.has(topic) || entitiesOff.has(id)) {
        this.#hide(form);
        continue;
      }
      const marked = occurrences === "all" || !seen.has(form.entity);
      seen.add(form.entity);
      form.placed ??= this.#placedBefore(form);
      if (form.placed?.marked !== marked)
        form.placed = { index: 0, entity: id, topic, text: form.text, marked };
      if (!marked) this.#unmark(form);
      else if (isMarkable) form.mark ??= this.#marks.add(topic, form);
    }
  }

  /** A mention that is read once more and is still where it was stays the one that a card may stand on. */
  #placedBefore(form: PageForm): PlacedMention | null {
    const before = this.#leaving.get(form.startNode)?.get(form.startOffset);
    return before && isSameForm(before, form) ? before.placed : null;
  }

  #hide(form: PageForm): void {
    form.placed = null;
    this.#unmark(form);
  }

  #unmark(form: PageForm): void {
    if (form.mark) this.#marks.remove(form.mark);
    form.mark = null;
  }
}

/** Whether two forms that begin at the same place are the same words of the same entity. */
function isSameForm(before: PageForm, now: PageForm): boolean {
  return (
    before.entity === now.entity &&
    before.text === now.text &&
    before.endNode === now.endNode &&
    before.endOffset === now.endOffset
  );
}
