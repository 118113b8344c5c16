import type { Candidate } from "../match.ts";
import type { Passage, Resolution } from "../resolve.ts";
import { cutAtStyledEdges } from "./edges.ts";
import type { Engine } from "./engine.ts";
import { type FoundPassage, FoundPassages } from "./passages.ts";
import { Places } from "./places.ts";
import type { Run } from "./runs.ts";
import { findStory, noStory, type Story } from "./story.ts";
import { Visibility } from "./visibility.ts";

/** A mention in a passage of the page. */
export type ReadMention = {
  passage: FoundPassage;
  start: number;
  end: number;
  entity: string;
  topic: string;
};

/**
 * Keeps what the engine found in a page's runs and resolves it into mentions. It reads styles and
 * surroundings only of passages in which something was found.
 */
export class PageReader {
  readonly passages = new FoundPassages();
  readonly #document: Document;
  readonly #engine: Engine;
  readonly #visibility: () => Pick<Visibility, "isShown">;
  #story: Story = noStory;
  #mentions: readonly ReadMention[] = [];
  #active = false;

  constructor(
    document: Document,
    engine: Engine,
    visibility: () => Pick<Visibility, "isShown"> = () => new Visibility(),
  ) {
    this.#document = document;
    this.#engine = engine;
    this.#visibility = visibility;
  }

  /** Takes in a run that is new or may have changed. */
  readonly read = (run: Run): void => {
    for (const node of run.nodes) {
      const before = this.passages.at(node);
      if (before) this.passages.drop(before);
    }
    const candidates = this.#engine.find(run.text);
    if (candidates.length === 0) return;
    const pieces = cutAtStyledEdges(run, candidates);
    if (pieces === null) this.#add(run, candidates);
    for (const piece of pieces ?? []) {
      const inPiece = this.#engine.find(piece.text);
      if (inPiece.length > 0) this.#add(piece, inPiece);
    }
  };

  /**
   * Brings the mentions up to date after runs were read, step by step, so that the page can go on between
   * two of them; answers false where nothing is different.
   */
  *settle(): Generator<void, boolean> {
    if (!this.passages.settle()) return false;
    if (this.mayHaveMentions) {
      if (!this.#storyStands()) this.#story = findStory(this.#document);
      yield;
      yield* this.#locate(this.passages.all.filter((passage) => passage.place === null));
    }
    this.#resolve();
    return true;
  }

  /** Whether a core entity is named at all; without one, nothing around the text matters. */
  get mayHaveMentions(): boolean {
    return this.passages.all.some((passage) => passage.mayOpenPage);
  }

  /** Asks anew where the story is and what is shown, step by step; answers false where all is as it was. */
  *review(): Generator<void, boolean> {
    if (!this.mayHaveMentions) return false;
    this.#story = findStory(this.#document);
    yield;
    if (!(yield* this.#locate(this.passages.all))) return false;
    this.#resolve();
    return true;
  }

  /** Resolves again although no text has changed: the page's language has. */
  resolveAgain(): void {
    this.#resolve();
  }

  /** Every resolved mention a reader can see, in document order. */
  get mentions(): readonly ReadMention[] {
    return this.#mentions;
  }

  /** Whether a core entity is meant somewhere on the page. */
  get active(): boolean {
    return this.#active;
  }

  #add(run: Run, candidates: readonly Candidate[]): void {
    const mayOpenPage = this.#engine.mayOpenPage(candidates);
    this.passages.add({ ...run, candidates, mayOpenPage, place: null, shown: false });
  }

  #storyStands(): boolean {
    const { root, headline } = this.#story;
    return root?.isConnected === true && headline?.isConnected === true;
  }

  *#locate(passages: readonly FoundPassage[]): Generator<void, boolean> {
    const places = new Places(this.#story);
    const visibility = this.#visibility();
    let changed = false;
    for (const passage of passages) {
      const place = places.of(passage.nodes);
      const parent = passage.nodes[0]?.parentElement;
      const shown = place.region !== "none" && (!parent || visibility.isShown(parent));
      const before = passage.place;
      changed ||=
        place.region !== before?.region || place.headline !== before.headline || shown !== passage.shown;
      passage.place = place;
      passage.shown = shown;
      yield;
    }
    return changed;
  }

  #resolve(): void {
    if (!this.mayHaveMentions) {
      this.#active = false;
      this.#mentions = [];
      return;
    }
    const read: FoundPassage[] = [];
    const passages: Passage[] = [];
    for (const passage of this.passages.all) {
      const region = passage.place?.region ?? "none";
      if (!passage.shown || region === "none") continue;
      read.push(passage);
      passages.push({ candidates: passage.candidates, region });
    }
    const resolution: Resolution = this.#engine.resolve(passages, {
      language: this.#document.documentElement?.lang ?? "",
    });
    this.#active = resolution.active;
    this.#mentions = resolution.mentions.flatMap(({ passage, ...mention }) => {
      const found = read[passage];
      return found ? [{ ...mention, passage: found }] : [];
    });
  }
}
