import { chainHash, nextWord, readWord } from "../text/words.ts";
import { encodeNumbers } from "./bytes.ts";
import type { CompiledGazetteer } from "./compiled.ts";

type PackedPhrases = Pick<
  CompiledGazetteer,
  "spellings" | "spellingStarts" | "useStarts" | "uses" | "beginnings" | "continuations" | "buckets"
>;

/** Collects phrases and their uses, and lays them out for the matcher. */
export class PhraseTable {
  private readonly usesOf = new Map<string, Set<number>>();

  add(spelling: string, use: number): void {
    const uses = this.usesOf.get(spelling);
    if (uses) uses.add(use);
    else this.usesOf.set(spelling, new Set([use]));
  }

  /** Figures have uses of their own, stored behind those of the phrases. */
  pack(figureUses: readonly number[]): PackedPhrases {
    // A form of signs alone has no word to be found by.
    const phrases = [...this.usesOf].map(([spelling, uses]) => ({ spelling, uses, hashes: chainOf(spelling) })).filter(({ hashes }) => hashes.length > 0);
    const wholes = phrases.map(({ hashes }) => hashes[hashes.length - 1] as number);
    const { buckets, order } = sortIntoBuckets(wholes);
    const sorted = order.map((index) => phrases[index] as (typeof phrases)[number]);
    const useSets = [...sorted.map(({ uses }) => [...uses]), ...figureUses.map((use) => [use])];
    return {
      spellings: sorted.map(({ spelling }) => spelling).join(""),
      spellingStarts: encodeNumbers(startsOf(sorted.map(({ spelling }) => spelling.length))),
      useStarts: encodeNumbers(startsOf(useSets.map((uses) => uses.length))),
      uses: encodeNumbers(Uint32Array.from(useSets.flat())),
      beginnings: encodeNumbers(bitSet(phrases.map(({ hashes }) => hashes[0] as number))),
      continuations: encodeNumbers(bitSet(phrases.flatMap(({ hashes }) => hashes.slice(0, -1)))),
      buckets: encodeNumbers(buckets),
    };
  }
}

/** The hash of the first word, of the first two, and so on to the whole phrase. */
function chainOf(spelling: string): number[] {
  const hashes: number[] = [];
  const word = { hash: 0, end: 0 };
  for (let at = nextWord(spelling, 0); at >= 0 && readWord(spelling, at, word); at = nextWord(spelling, word.end)) {
    const before = hashes[hashes.length - 1];
    hashes.push(before === undefined ? word.hash : chainHash(before, word.hash));
  }
  return hashes;
}

/** One bucket for about every phrase; fewer than 16 would not fit the matcher's shifts. */
function sortIntoBuckets(hashes: readonly number[]): { buckets: Uint32Array; order: number[] } {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length)));
  const sizes = new Array<number>(2 ** bits).fill(0);
  const bucketOf = (hash: number) => hash >>> (32 - bits);
  for (const hash of hashes) sizes[bucketOf(hash)] = (sizes[bucketOf(hash)] as number) + 1;
  const buckets = startsOf(sizes);
  const next = Uint32Array.from(buckets);
  const order = new Array<number>(hashes.length);
  hashes.forEach((hash, index) => {
    const bucket = bucketOf(hash);
    order[next[bucket] as number] = index;
    next[bucket] = (next[bucket] as number) + 1;
  });
  return { buckets, order };
}

function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    starts[index + 1] = (starts[index] as number) + size;
  });
  return starts;
}

/** Eight bits for each hash: one look-up in eight is a false positive at most, and 150,000 words still fit the second-level cache. */
function bitSet(hashes: readonly number[]): Uint32Array {
  const distinct = new Set(hashes);
  const bits = Math.max(10, Math.ceil(Math.log2(distinct.size * 8 + 1)));
  const set = new Uint32Array(2 ** bits / 32);
  for (const hash of distinct) {
    const position = hash >>> (32 - bits);
    set[position >>> 5] = (set[position >>> 5] as number) | (1 << (position & 31));
  }
  return set;
}
