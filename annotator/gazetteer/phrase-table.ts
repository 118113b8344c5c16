import { inSteps } from "../steps.ts";
import { chainHash, isCapital, nextWord, readWord, type Word } from "../text/words.ts";
import { beginningsPatterns } from "./beginnings.ts";
import { encodeNumbers } from "./bytes.ts";
import type { CompiledCore, CompiledGazetteer } from "./compiled.ts";
import { Keys } from "./keys.ts";
import { turned } from "./open.ts";
import { packSpellings } from "./spellings.ts";
import { indexOf, role, roleOf, traitsOf } from "./uses.ts";

type PackedPhrases = Pick<
  CompiledGazetteer,
  | "spellings"
  | "spellingBlocks"
  | "spellingRanks"
  | "useStarts"
  | "uses"
  | "traits"
  | "beginnings"
  | "smallBeginnings"
  | "continuations"
  | "core"
  | "hashTails"
  | "buckets"
>;

/** A phrase with the hash of all its words. */
type Phrase = { spelling: string; uses: readonly number[]; hash: number };

/** Word hashes of all phrases: of first words, of those among them without a capital, and of beginnings that go on. */
type WordHashes = { beginnings: number[]; smallBeginnings: number[]; continuations: number[] };

/** A figure's use and the words it is found by. */
export type PackedFigure = { use: number; keys: readonly string[]; amounts: readonly string[] };

/** Collects phrases and their uses, and lays them out for the matcher. */
export class PhraseTable {
  readonly #usesOf = new Map<string, number[]>();

  add(spelling: string, use: number): void {
    const uses = this.#usesOf.get(spelling);
    if (uses === undefined) this.#usesOf.set(spelling, [use]);
    else if (!uses.includes(use)) uses.push(use);
  }

  /** Figures have uses of their own, stored behind those of the phrases. `isCore` tells of an entity by its index. */
  *pack(
    figures: readonly PackedFigure[],
    isCore: (entity: number) => boolean,
  ): Generator<void, PackedPhrases> {
    const words: WordHashes = { beginnings: [], smallBeginnings: [], continuations: [] };
    const phrases: Phrase[] = [];
    yield* inSteps([...this.#usesOf.keys()].sort(), (spelling) => {
      const hash = readPhrase(spelling, words);
      // A form of signs alone has no word to be found by.
      if (hash !== undefined) phrases.push({ spelling, uses: this.#usesOf.get(spelling) ?? [], hash });
    });
    const ranks = ranksByHash(phrases);
    const sorted = Array.from(ranks, (rank) => phrases[rank] as Phrase);
    const hashes = Uint32Array.from(sorted, ({ hash }) => hash);
    yield;
    const { bytes, blocks } = packSpellings(phrases.map(({ spelling }) => spelling));
    const spellings = { spellings: encodeNumbers(bytes), spellingBlocks: encodeNumbers(blocks) };
    yield;
    const useSets = [...sorted.map(({ uses }) => uses), ...figures.map(({ use }) => [use])];
    const uses = {
      useStarts: encodeNumbers(startsOf(useSets.map((uses) => uses.length))),
      uses: encodeNumbers(Uint32Array.from(useSets.flat())),
      traits: encodeNumbers(Uint8Array.from(useSets, (uses) => traitsOf(uses, isCore))),
    };
    yield;
    const beginnings = {
      beginnings: encodeNumbers(bitSet(words.beginnings)),
      smallBeginnings: encodeNumbers(bitSet(words.smallBeginnings)),
    };
    yield;
    const continuations = encodeNumbers(bitSet(words.continuations));
    yield;
    return {
      ...spellings,
      spellingRanks: encodeNumbers(ranks),
      ...uses,
      ...beginnings,
      continuations,
      hashTails: encodeNumbers(Uint16Array.from(hashes)),
      buckets: encodeNumbers(bucketsOf(hashes)),
      core: yield* packCore(phrases, figures, isCore),
    };
  }
}

/** By what a text is known that may hold a form or figure of a core entity. */
function* packCore(
  phrases: readonly Phrase[],
  figures: readonly PackedFigure[],
  isCore: (entity: number) => boolean,
): Generator<void, CompiledCore> {
  const keys = new Keys();
  const isForm = (use: number) => roleOf(use) < role.decoy && isCore(indexOf(use));
  yield* inSteps(phrases, ({ spelling, uses }) => {
    if (uses.some(isForm)) keys.add(spelling);
  });
  // A form may have a number for its key; then no number can be told from others by its amount.
  const isAnyNumber = keys.settle().beginnings.some((beginning) => /^\d/.test(beginning));
  const ofCore = figures.filter(({ use }) => isForm(use));
  for (const { keys: own } of ofCore) for (const key of own) keys.add(key, true);
  const amounts = ofCore.flatMap(({ amounts }) => amounts);
  const { hashes, beginnings } = keys.settle();
  return {
    keys: encodeNumbers(Uint32Array.from(hashes).sort()),
    ...beginningsPatterns(beginnings),
    amounts: isAnyNumber ? [""] : amounts,
  };
}

const word: Word = { hash: 0, end: 0 };

/** The hash of the whole phrase, with those of its words noted on the way. */
function readPhrase(spelling: string, words: WordHashes): number | undefined {
  const start = nextWord(spelling, 0);
  if (start < 0 || !readWord(spelling, start, word)) return undefined;
  let { hash } = word;
  words.beginnings.push(hash);
  if (!isCapital(spelling, start)) words.smallBeginnings.push(hash);
  for (let at = nextWord(spelling, word.end); at >= 0; at = nextWord(spelling, word.end)) {
    words.continuations.push(hash);
    readWord(spelling, at, word);
    hash = chainHash(hash, word.hash);
  }
  return hash >>> 0;
}

/**
 * The places of phrases, in the order of their hashes. Sorting numbers natively takes a fifth of the time of sorting objects
 * by a comparison.
 */
function ranksByHash(phrases: readonly Phrase[]): Uint32Array {
  const room = 2 ** Math.ceil(Math.log2(phrases.length + 1));
  const keys = Float64Array.from(phrases, ({ hash }, index) => hash * room + index).sort();
  return Uint32Array.from(keys, (key) => key % room);
}

/** Two phrases to a bucket on average; fewer than 16 buckets would not fit the matcher's shifts. */
function bucketsOf(sortedHashes: Uint32Array): Uint32Array {
  const bits = Math.max(4, Math.ceil(Math.log2(sortedHashes.length)) - 1);
  const buckets = new Uint32Array(2 ** bits + 1);
  let phrase = 0;
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    while (phrase < sortedHashes.length && (sortedHashes[phrase] as number) >>> (32 - bits) < bucket)
      phrase++;
    buckets[bucket] = bucket === buckets.length - 1 ? sortedHashes.length : phrase;
  }
  return buckets;
}

function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    starts[index + 1] = (starts[index] as number) + size;
  });
  return starts;
}

/**
 * At least 16 bits for each hash, so that few words are looked at in vain, and at least 4 kB, which the
 * first-level cache holds; beyond 128 kB eight bits must do, to stay in the second-level cache.
 */
function bitSet(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  const distinct = sorted.filter((hash, index) => hash !== sorted[index - 1]);
  const roomy = Math.ceil(Math.log2(distinct.length * 16 + 1));
  const bits = Math.max(15, roomy <= 20 ? roomy : roomy - 1);
  const set = new Uint32Array(2 ** bits / 32);
  for (const hash of distinct) {
    for (const position of [hash >>> (32 - bits), turned(hash) >>> (32 - bits)])
      set[position >>> 5] = (set[position >>> 5] as number) | (1 << (position & 31));
  }
  return set;
}
