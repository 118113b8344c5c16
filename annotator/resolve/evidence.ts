import type { Gazetteer } from "../gazetteer/open.ts";
import { indexOf, role, roleOf } from "../gazetteer/uses.ts";
import { thresholds } from "../thresholds.ts";
import type { PassageDigest } from "./digest.ts";

/** Where a passage stands and what it contributes. */
export type Contribution = {
  readonly region: "body" | "side";
  readonly teaser: object | null;
  readonly digest: PassageDigest;
};

/** How often something stands on the page, by entity. */
type Counts = Int32Array;

/**
 * What the page as a whole says about the senses of its forms. Passages are counted in and out, so that a
 * changed page costs its changed passages; `changed` collects the entities about which it now says something else.
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
  readonly #cuesFor: Counts;
  readonly #cuesAgainst: Counts;
  /** How many passages of the body hold a cue, by its position in `uses`. */
  readonly #bodyCues = new Map<number, number>();
  /** Likewise for each card. */
  readonly #teaserCues = new Map<object, Map<number, number>>();

  constructor(gazetteer: Gazetteer) {
    const counts = () => new Int32Array(gazetteer.entities.length);
    this.#gazetteer = gazetteer;
    this.#named = counts();
    this.#namedInFull = counts();
    this.#namesakes = counts();
    this.#decoys = counts();
    this.#settled = counts();
    this.#cuesFor = counts();
    this.#cuesAgainst = counts();
  }

  /** Counts a passage in (1) or out (-1). */
  count({ region, teaser, digest }: Contribution, by: 1 | -1): void {
    for (const { entity, role: how, bareName, namesake } of digest.forms) {
      if (namesake && this.tellsNamesakes) this.#add(this.#namesakes, entity, by);
      else if (how <= role.titled) {
        this.#add(this.#named, entity, by);
        if (!bareName) this.#add(this.#namedInFull, entity, by);
      }
    }
    for (const entity of digest.decoys) this.#add(this.#decoys, entity, by);
    if (region === "body") for (const cue of digest.cues) this.#countCue(cue, by);
    else if (teaser) for (const cue of digest.cues) this.#countTeaserCue(teaser, cue, by);
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

  /** Whether the bare name of the entity belongs to someone else somewhere on the page. */
  hasNamesake(entity: number): boolean {
    return (this.#namesakes[entity] as number) > 0;
  }

  /** Whether something on the page looks like the entity and is something else. */
  hasDecoy(entity: number): boolean {
    return (this.#decoys[entity] as number) > 0;
  }

  /** Distinct cues for the entity, or against it, less or more: those of the body, and besides a side passage's own or its card's. */
  cues({ region, teaser, digest }: Contribution, entity: number, kind: CueKind): number {
    let count = this.#cuesOf(kind)[entity] as number;
    if (region === "side") {
      // A teaser speaks of another story: its cues are for itself alone.
      const own = teaser ? (this.#teaserCues.get(teaser)?.keys() ?? []) : digest.cues;
      for (const cue of own) if (this.#isOwn(cue, entity, kind)) count++;
    }
    return Math.min(count, thresholds.mostCues);
  }

  #isOwn(cue: number, entity: number, kind: CueKind): boolean {
    const use = this.#gazetteer.uses[cue] as number;
    return roleOf(use) === kind && indexOf(use) === entity && !this.#bodyCues.has(cue);
  }

  #cuesOf(kind: CueKind): Counts {
    return kind === role.cueFor ? this.#cuesFor : this.#cuesAgainst;
  }

  #countTeaserCue(teaser: object, cue: number, by: 1 | -1): void {
    const cues = this.#teaserCues.get(teaser) ?? new Map<number, number>();
    if (!countIn(cues, cue, by)) return;
    if (cues.size > 0) this.#teaserCues.set(teaser, cues);
    else this.#teaserCues.delete(teaser);
    this.changed.add(indexOf(this.#gazetteer.uses[cue] as number));
  }

  #countCue(cue: number, by: 1 | -1): void {
    if (!countIn(this.#bodyCues, cue, by)) return;
    const use = this.#gazetteer.uses[cue] as number;
    const counts = this.#cuesOf(roleOf(use) as CueKind);
    const entity = indexOf(use);
    const distinct = (counts[entity] as number) + by;
    counts[entity] = distinct;
    // Beyond what counts at most, one cue more or less says nothing.
    if (Math.min(distinct, distinct - by) < thresholds.mostCues) this.changed.add(entity);
  }

  #add(counts: Counts, entity: number, by: 1 | -1): void {
    const after = (counts[entity] as number) + by;
    counts[entity] = after;
    if (after > 0 === after - by > 0) return;
    this.changed.add(entity);
    // An entity that is named, or no longer, is evidence for those around it.
    for (const other of this.#gazetteer.relations.get(entity) ?? []) this.changed.add(other);
  }
}

/** Counts one more or less; answers whether there was none before, or is none any more. */
function countIn(counts: Map<number, number>, key: number, by: 1 | -1): boolean {
  const before = counts.get(key) ?? 0;
  const after = before + by;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
  return before > 0 !== after > 0;
}

export type CueKind = typeof role.cueFor | typeof role.cueAgainst;
