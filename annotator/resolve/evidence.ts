import type { Gazetteer } from "../gazetteer/open.ts";
import { indexOf, role, roleOf } from "../gazetteer/uses.ts";
import { thresholds } from "../thresholds.ts";
import { BoxCounts, countIn } from "./box-counts.ts";
import type { PassageDigest } from "./digest.ts";
import { Tally } from "./tally.ts";

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

/**
 * What the page as a whole says about the senses of its forms. Passages are counted in and out, so that a
 * changed page costs its changed passages; `changed` collects the entities about which it now says something else.
 * What a box beside the story says, it says of the story that it leads to: words count in that box alone, and names
 * for all boxes, which lead to the news of one day. Of the body neither says anything.
 */
export class PageEvidence {
  /** Whether a capitalised word before a bare name says anything in the page's language. */
  tellsNamesakes = true;
  /** The day on which the page was last changed, as `2025-07-22`, if it says one. */
  lastChanged: string | null = null;
  readonly changed = new Set<number>();
  readonly #gazetteer: Gazetteer;
  readonly #named: Tally;
  readonly #namedInFull: Tally;
  readonly #namesakes: Tally;
  readonly #decoys: Tally;
  readonly #settled: Tally;
  /** Distinct cues of the body, by entity. */
  readonly #cues: Readonly<Record<CueKind, Int32Array>>;
  /** How many passages of the body hold a cue, by its position in `uses`. */
  readonly #bodyCues = new Map<number, number>();
  /** The same of each box beside the story. */
  readonly #boxCues = new BoxCounts();

  constructor(gazetteer: Gazetteer) {
    const count = gazetteer.entities.length;
    this.#gazetteer = gazetteer;
    this.#named = new Tally(count);
    this.#namedInFull = new Tally(count);
    this.#namesakes = new Tally(count);
    this.#decoys = new Tally(count);
    this.#settled = new Tally(count);
    const cues = () => new Int32Array(count);
    this.#cues = { [role.cueFor]: cues(), [role.cueAgainst]: cues(), [role.hint]: cues() };
  }

  /** Counts a passage in (1) or out (-1). */
  count(passage: Contribution, by: 1 | -1): void {
    const { cues, decoys, forms } = passage.digest;
    const box = boxOf(passage);
    for (const { entity, role: how, bareName, namesake } of forms) {
      if (namesake && this.tellsNamesakes) this.#add(this.#namesakes, box, entity, by);
      else if (how <= role.titled) {
        this.#add(this.#named, box, entity, by);
        if (!bareName) this.#add(this.#namedInFull, box, entity, by);
      }
    }
    for (const entity of decoys) this.#add(this.#decoys, box, entity, by);
    for (const cue of cues) {
      if (box === null) this.#countCue(cue, by);
      else if (this.#boxCues.add(box, cue, by))
        this.changed.add(indexOf(this.#gazetteer.uses[cue] as number));
    }
  }

  /** Counts a passage in which a first reading has settled the sense of an entity. */
  settle(passage: Contribution, entity: number, by: 1 | -1): void {
    this.#add(this.#settled, boxOf(passage), entity, by);
  }

  /** Whether the entity is named by a form that is clear by itself, in the body or in the passage's box. */
  isNamed(passage: Contribution, entity: number): boolean {
    return this.#named.hasFor(boxOf(passage), entity);
  }

  /** Likewise, by more than one of a person's names, which others may bear. */
  isNamedInFull(passage: Contribution, entity: number): boolean {
    return this.#namedInFull.hasFor(boxOf(passage), entity);
  }

  /** Whether the entity has a mention there by what the page says at first reading. */
  isSettled(passage: Contribution, entity: number): boolean {
    return this.#settled.hasFor(boxOf(passage), entity);
  }

  /** Whether the bare name of the entity belongs to someone else there. */
  hasNamesake(passage: Contribution, entity: number): boolean {
    return this.#namesakes.has(boxOf(passage), entity);
  }

  /** Whether the story was written before there was such a thing. What stands beside an old story may be of today. */
  isYetToCome({ region }: Contribution, entity: number): boolean {
    const since = this.#gazetteer.since[entity];
    return region === "body" && since !== undefined && this.lastChanged !== null && this.lastChanged < since;
  }

  /** Whether something there looks like the entity and is something else. */
  hasDecoy(passage: Contribution, entity: number): boolean {
    return this.#decoys.has(boxOf(passage), entity);
  }

  /** Whether the body speaks of look-alikes all the time, and hardly ever names the entity in full. */
  isOutnumbered(entity: number): boolean {
    const decoys = this.#decoys.inBody(entity);
    return (
      decoys >= thresholds.manyDecoys && decoys > this.#namedInFull.inBody(entity) * thresholds.decoysToAName
    );
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

  #add(tally: Tally, box: object | null, entity: number, by: 1 | -1): void {
    const wasOutnumbered = this.isOutnumbered(entity);
    const isOtherwise = tally.add(box, entity, by);
    if (this.isOutnumbered(entity) !== wasOutnumbered) this.changed.add(entity);
    if (!isOtherwise) return;
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
