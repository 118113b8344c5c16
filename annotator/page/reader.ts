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

  /** Brings the mentions up to date after runs were read; false where nothing is different. */
  settle(): boolean {
    const { added, changed } = this.passages.settle();
    if (!changed) return false;
    if (!this.#storyStands()) this.#story = findStory(this.#document);
    this.#locate(added);
    this.#resolve();
    return true;
  }

  /** Asks anew where the story is and what is shown; false where no passage has another answer. */
  review(): boolean {
    if (this.passages.all.length === 0) return false;
    this.#story = findStory(this.#document);
    if (!this.#locate(this.passages.all)) return false;
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
    this.passages.add({ ...run, candidates, place: { region: "none", headline: false }, shown: false });
  }

  #storyStands(): boolean {
    const { root, headline } = this.#story;
    return root?.isConnected === true && headline?.isConnected === true;
  }

  #locate(passages: readonly FoundPassage[]): boolean {
    const places = new Places(this.#story);
    const visibility = this.#visibility();
    let changed = false;
    for (const passage of passages) {
      const place = places.of(passage.nodes);
      const parent = passage.nodes[0]?.parentElement;
      const shown = place.region !== "none" && (!parent || visibility.isShown(parent));
      if (
        place.region !== passage.place.region ||
        place.headline !== passage.place.headline ||
        shown !== passage.shown
      )
        changed = true;
      passage.place = place;
      passage.shown = shown;
    }
    return changed;
  }

  #resolve(): void {
    const read: FoundPassage[] = [];
    const passages: Passage[] = [];
    for (const passage of this.passages.all) {
      const { region } = passage.place;
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
