import { type Figure, openFigure } from "../figures/read.ts";
import { openPatterns, type PatternOf } from "../languages/open-patterns.ts";
import { decodeBytes, decodeNumbers } from "./bytes.ts";
import type { CompiledGazetteer } from "./compiled.ts";
import { openSpellings } from "./spellings.ts";

export type GazetteerEntity = { id: string; topic: string; tier: "core" | "related" };

/** A gazetteer ready for matching. */
export type Gazetteer = {
  entities: readonly GazetteerEntity[];
  /** The entities each one has a relation with. */
  relations: ReadonlyMap<number, readonly number[]>;
  /** The day from which there is such a thing, where the pack tells. */
  since: Readonly<Record<number, string>>;
  ownNames: ReadonlyMap<number, ReadonlySet<string>>;
  figures: readonly (() => Figure)[];
  /** With a blank around each: a set of a thousand words costs ten times their text. */
  wordsBeforeNames: string;
  patternOf: PatternOf;
  /** The canonical spelling of a phrase. */
  spellingOf: (phrase: number) => string;
  useStarts: Uint32Array;
  uses: Uint32Array;
  traits: Uint8Array;
  beginnings: BitSet;
  smallBeginnings: BitSet;
  continuations: BitSet;
  /** Of the hash of each phrase what its bucket does not tell, or most of it: a spelling has the last word. */
  hashTails: Uint16Array;
  buckets: Uint32Array;
  bucketShift: number;
  /** Figures are numbered behind the phrases. */
  phraseCount: number;
};

/** A set of hashes with few false positives and no false negatives: a Bloom filter with two bits a hash. */
export type BitSet = { bits: Uint32Array; shift: number };

export function hasHash({ bits, shift }: BitSet, hash: number): boolean {
  const first = hash >>> shift;
  if ((((bits[first >>> 5] as number) >>> (first & 31)) & 1) === 0) return false;
  const second = turned(hash) >>> shift;
  return (((bits[second >>> 5] as number) >>> (second & 31)) & 1) === 1;
}

/** Another hash made of the same bits. */
export function turned(hash: number): number {
  return (hash << 15) | (hash >>> 17);
}

/** Visits what a phrase, or a figure, means to the entities. */
export function forEachUse(gazetteer: Gazetteer, phrase: number, visit: (use: number) => void): void {
  const end = gazetteer.useStarts[phrase + 1] as number;
  for (let at = gazetteer.useStarts[phrase] as number; at < end; at++) visit(gazetteer.uses[at] as number);
}

/** Makes a stored gazetteer ready for matching, without rebuilding anything. */
export function openGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const { ids, topics, tiers } = compiled.entities;
  const topicOf = topics.split(" ");
  const ranks = decodeNumbers(compiled.spellingRanks);
  const spelled = openSpellings({
    bytes: decodeBytes(compiled.spellings),
    blocks: decodeNumbers(compiled.spellingBlocks),
  });
  const buckets = decodeNumbers(compiled.buckets);
  return {
    entities:
      ids === ""
        ? []
        : ids.split(" ").map((id, index) => ({
            id,
            topic: topicOf[index] as string,
            tier: tiers[index] === "c" ? "core" : "related",
          })),
    relations: groupPairs(compiled.relations),
    since: compiled.since,
    ownNames: new Map(
      Object.entries(compiled.ownNames).map(([entity, names]) => [Number(entity), new Set(names.split(" "))]),
    ),
    figures: compiled.figures.map(openFigure),
    wordsBeforeNames: ` ${compiled.wordsBeforeNames} `,
    patternOf: openPatterns(compiled.patterns),
    spellingOf: (phrase) => spelled(ranks[phrase] as number),
    useStarts: decodeNumbers(compiled.useStarts),
    uses: decodeNumbers(compiled.uses),
    traits: decodeBytes(compiled.traits),
    hashTails: new Uint16Array(decodeBytes(compiled.hashTails).buffer),
    beginnings: openBits(compiled.beginnings),
    smallBeginnings: openBits(compiled.smallBeginnings),
    continuations: openBits(compiled.continuations),
    buckets,
    bucketShift: 32 - Math.log2(buckets.length - 1),
    phraseCount: ranks.length,
  };
}

function openBits(encoded: string): BitSet {
  const bits = decodeNumbers(encoded);
  return { bits, shift: 32 - Math.log2(bits.length * 32) };
}

function groupPairs(pairs: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [one, two] = [pairs[at] as number, pairs[at + 1] as number];
    groups.set(one, [...(groups.get(one) ?? []), two]);
    groups.set(two, [...(groups.get(two) ?? []), one]);
  }
  return groups;
}
