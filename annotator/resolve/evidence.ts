import type { Gazetteer } from "../gazetteer/open.ts";
import { indexOf, role, roleOf } from "../gazetteer/uses.ts";
import { thresholds } from "../thresholds.ts";
import { BoxCounts, countIn } from "./box-counts.ts";
import type { PassageDigest } from "./digest.ts";

/**
 * `body` is the article (headline, text, captions); `side` is everything that stands beside it, such as rankings and
 * teasers. An `entry` is one of the stories that a front page is made of, and is judged by itself.
 */
export type Region = "body" | "entry" | "side";

/** Where a passage stands and what it contributes. */
export type Contribution = {
  readonly region: Region;
  readonly teaser: object | null;
  readonly digest: PassageDigest;
};

/** How often something stands on the page, by entity. */
type Counts = Int32Array;

/**
 * What the page as a whole says about the senses of its forms. Passages are counted in and out, so that a
 * changed page costs its changed passages; `changed` collects the entities about which it now says something else.
 * A name in full is a name in full wherever it stands. What else a box beside the story says, it says of the story
 * that it leads to: it counts in that box alone.
 */
export class PageEvidence {
  /** Whether a capitalised word before a bare name says anything in the page's language. */
  tellsNamesakes = true;
  readonly changed = new Set<number>();
  readonly #gazetteer: Gazetteer;
  readonly #named: Counts;
  readonly #namedInFull: Counts;
  readonly #namesakes: Counts;
  readonly #decoys: Counts;
  readonly #settled: Counts;
  /** Distinct cues of the body. */
  readonly #cues: Readonly<Record<CueKind, Counts>>;
  /** How many passages of the body hold a cue, by its position in `uses`. */
  readonly #bodyCues = new Map<number, number>();
  /** The same of each box beside the story. */
  readonly #boxCues = new BoxCounts();
  readonly #boxNamesakes = new BoxCounts();
  readonly #boxDecoys = new BoxCounts();

  constructor(gazetteer: Gazetteer) {
    const counts = () => new Int32Array(gazetteer.entities.length);
    this.#gazetteer = gazetteer;
    this.#named = counts();
    this.#namedInFull = counts();
    this.#namesakes = counts();
    this.#decoys = counts();
    this.#settled = counts();
    this.#cues = { [role.cueFor]: counts(), [role.cueAgainst]: counts(), [role.hint]: counts() };
  }

  /** Counts a passage in (1) or out (-1). */
  count(passage: Contribution, by: 1 | -1): void {
    const { cues, decoys, forms } = passage.digest;
    const box = boxOf(passage);
    for (const { entity, role: how, bareName, namesake } of forms) {
      if (namesake && this.tellsNamesakes) this.#addIn(box, this.#namesakes, this.#boxNamesakes, entity, by);
      else if (how <= role.titled) {
        this.#add(this.#named, entity, by);
        if (!bareName) this.#add(this.#namedInFull, entity, by);
      }
    }
    for (const entity of decoys) this.#addIn(box, this.#decoys, this.#boxDecoys, entity, by);
    for (const cue of cues) {
      if (box === null) this.#countCue(cue, by);
      else if (this.#boxCues.add(box, cue, by))
        this.changed.add(indexOf(this.#gazetteer.uses[cue] as number));
    }
  }

  /** Counts passages in which a first reading has settled the sense of an entity. */
  settle(entity: number, by: 1 | -1): void {
    this.#add(this.#settled, entity, by);
  }

  /** Whether the entity is named by a form that is clear by itself, wherever it stands. */
  isNamed(entity: number): boolean {
    return (this.#named[entity] as number) > 0;
  }

  /** Likewise, by more than one of a person's names, which others may bear. */
  isNamedInFull(entity: number): boolean {
    return (this.#namedInFull[entity] as number) > 0;
  }

  /** Whether the entity has a mention by what the page says at first reading. */
  isSettled(entity: number): boolean {
    return (this.#settled[entity] as number) > 0;
  }

  /** Whether the bare name of the entity belongs to someone else somewhere in the body, or in the passage's box. */
  hasNamesake(passage: Contribution, entity: number): boolean {
    return (this.#namesakes[entity] as number) > 0 || this.#boxNamesakes.has(boxOf(passage), entity);
  }

  /** Whether something there looks like the entity and is something else. */
  hasDecoy(passage: Contribution, entity: number): boolean {
    return (this.#decoys[entity] as number) > 0 || this.#boxDecoys.has(boxOf(passage), entity);
  }

  /** Whether the body speaks of look-alikes all the time, and hardly ever names the entity in full. */
  isOutnumbered(entity: number): boolean {
    const decoys = this.#decoys[entity] as number;
    const named = this.#namedInFull[entity] as number;
    return decoys >= thresholds.manyDecoys && decoys > named * thresholds.decoysToAName;
  }

  /** How many distinct cues there speak for the entity; hints are one together. */
  cuesFor(passage: Contribution, entity: number): number {
    const isHinted = this.#countOf(passage, entity, role.hint) > 0;
    return Math.min(this.#countOf(passage, entity, role.cueFor) + Number(isHinted), thresholds.mostCues);
  }

  /** Whether hints are all that speaks for it. */
  isOnlyHinted(passage: Contribution, entity: number): boolean {
    return this.#countOf(passage, entity, role.cueFor) === 0 && this.#countOf(passage, entity, role.hint) > 0;
  }

  /** How many speak against it, but no more than `most`. */
  cuesAgainst(passage: Contribution, entity: number, most: number): number {
    return Math.min(this.#countOf(passage, entity, role.cueAgainst), most);
  }

  #countOf(passage: Contribution, entity: number, kind: CueKind): number {
    let count = this.#cues[kind][entity] as number;
    for (const cue of this.#boxCues.in(boxOf(passage))) if (this.#isOwn(cue, entity, kind)) count++;
    return count;
  }

  #isOwn(cue: number, entity: number, kind: CueKind): boolean {
    const use = this.#gazetteer.uses[cue] as number;
    return roleOf(use) === kind && indexOf(use) === entity && !this.#bodyCues.has(cue);
  }

  #countCue(cue: number, by: 1 | -1): void {
    if (!countIn(this.#bodyCues, cue, by)) return;
    const use = this.#gazetteer.uses[cue] as number;
    const counts = this.#cues[roleOf(use) as CueKind];
    const entity = indexOf(use);
    const distinct = (counts[entity] as number) + by;
    counts[entity] = distinct;
    // Beyond what counts at most, one cue more or less says nothing.
    if (Math.min(distinct, distinct - by) < thresholds.mostCues) this.changed.add(entity);
  }

  #addIn(box: object | null, ofBody: Counts, ofBoxes: BoxCounts, entity: number, by: 1 | -1): void {
    if (box === null) this.#add(ofBody, entity, by);
    else if (ofBoxes.add(box, entity, by)) this.changed.add(entity);
  }

  #add(counts: Counts, entity: number, by: 1 | -1): void {
    const wasOutnumbered = this.isOutnumbered(entity);
    const after = (counts[entity] as number) + by;
    counts[entity] = after;
    if (this.isOutnumbered(entity) !== wasOutnumbered) this.changed.add(entity);
    if (after > 0 === after - by > 0) return;
    this.changed.add(entity);
    // An entity that is named, or no longer, is evidence for those around it.
    for (const other of this.#gazetteer.relations.get(entity) ?? []) this.changed.add(other);
  }
}

/** What passages beside the story have in common with each other: the card they stand in. Each may also stand for itself. */
export function boxOf({ region, teaser, digest }: Contribution): object | null {
  return region === "body" ? null : (teaser ?? digest);
}

type CueKind = typeof role.cueFor | typeof role.cueAgainst | typeof role.hint;
