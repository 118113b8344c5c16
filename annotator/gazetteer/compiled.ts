import type { FigurePattern } from "../figures/pattern.ts";
import type { LanguagePatterns } from "../languages/patterns.ts";

/** By what a text is known that may hold a form of a core entity: all that most pages need to load. */
export type CompiledCore = {
  /** The hashes of keys, in order: each form has one of them. */
  keys: string;
  /** Regular expressions for the places at which keys may begin: with a one-byte character, and with another. */
  latin: string;
  beyond: string;
  /** Regular expressions for the amounts of core figures: a number is worth a second look. */
  amounts: string[];
};

/**
 * A gazetteer as it is stored: strings and numbers only, so that it survives JSON, extension storage and
 * structured clone unchanged. Arrays are 32-bit numbers in base64 where nothing else is said, and are used as they are: opening
 * decodes and builds nothing.
 */
export type CompiledGazetteer = {
  entities: {
    /** Joined by blanks; the position is the index used everywhere else. */
    ids: string;
    topics: string;
    /** One letter each: `c` core, `r` related. */
    tiers: string;
  };
  /** Pairs of entity indexes. */
  relations: number[];
  /** The day from which there is such a thing, as `2025-07-22`, by entity index. */
  since: Record<number, string>;
  /** Words and initials of the names of a person, by entity index, so that a given name of another is noticed. */
  ownNames: Record<number, string>;
  /** The figures, each in full as the press writes it; behind an amount, the same without its currency. */
  figures: FigurePattern[][];
  /** Words that stand with a capital before a surname and are no given name. */
  wordsBeforeNames: string;
  patterns: LanguagePatterns;
  /** Every phrase in canonical spelling, front coded in blocks: see `spellings.ts`. */
  spellings: string;
  /** Where each block begins in `spellings`. */
  spellingBlocks: string;
  /** Where each phrase stands among the sorted spellings. */
  spellingRanks: string;
  /** Where the uses of each phrase (then of each figure) begin in `uses`, and the end. */
  useStarts: string;
  uses: string;
  /** The traits of each phrase (then of each figure), one byte each. */
  traits: string;
  /** Bit sets over word hashes: words that begin a phrase, those that may do so without a capital, and beginnings that go on. */
  beginnings: string;
  smallBeginnings: string;
  continuations: string;
  core: CompiledCore;
  /** The last 16 bits of the hash of each whole phrase; phrases are in the order of their hashes. */
  hashTails: string;
  /** First phrase of each bucket, by the leading bits of the hash, and the end. */
  buckets: string;
};
