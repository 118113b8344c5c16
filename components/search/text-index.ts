import { mostSlips, slipsToBeginning } from "./slips.ts";

/** Words of an entry that weigh alike: those of a name weigh more than those of a description. */
export type Field = { words: readonly string[]; weight: number };

export type TextIndex = {
  /** Entries are numbered in the order in which they come. */
  add(fields: readonly Field[]): void;
  /** The entries that have every word, or a beginning or a slip of it, the best first. */
  find(words: readonly string[]): number[];
};

/** The entries that have a term, and how much it says about each. */
type Postings = { entries: number[]; weights: number[] };

/**
 * An index in memory: each term with its entries. What a reader types is compared with the terms, of which even
 * a large pack has few, and never with texts.
 */
export function createTextIndex(): TextIndex {
  const terms = new Map<string, Postings>();
  let count = 0;

  return {
    add(fields) {
      for (const { words, weight } of fields) {
        // A word says more about a short text than about a long one.
        const share = weight / (1 + Math.log1p(words.length));
        for (const word of words) note(word, share);
      }
      count += 1;
    },

    find(words) {
      const scores = [...new Set(words)].map((word) => scoresOf(word, terms, count));
      const [first, ...others] = scores;
      if (!first) return [];
      for (const list of others) {
        for (let entry = 0; entry < count; entry += 1) {
          const [score = 0, more = 0] = [first[entry], list[entry]];
          first[entry] = score > 0 && more > 0 ? score + more : 0;
        }
      }
      const found: number[] = [];
      for (let entry = 0; entry < count; entry += 1) if (first[entry]) found.push(entry);
      return found.sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0) || a - b);
    },
  };

  function note(word: string, weight: number): void {
    const postings = terms.get(word);
    if (!postings) terms.set(word, { entries: [count], weights: [weight] });
    else if (postings.entries.at(-1) === count)
      postings.weights[postings.weights.length - 1] = Math.max(weight, postings.weights.at(-1) ?? 0);
    else {
      postings.entries.push(count);
      postings.weights.push(weight);
    }
  }
}

/** For each entry the best score of the terms that fit the word; 0 where none does. */
function scoresOf(word: string, terms: ReadonlyMap<string, Postings>, count: number): Float64Array {
  const scores = new Float64Array(count);
  for (const [term, fit] of fittingTerms(word, terms.keys())) {
    const { entries, weights } = terms.get(term) ?? { entries: [], weights: [] };
    // What everything has tells nothing apart.
    const worth = fit * Math.log1p(count / entries.length);
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index] ?? 0;
      scores[entry] = Math.max(scores[entry] ?? 0, worth * (weights[index] ?? 0));
    }
  }
  return scores;
}

/** Terms that begin with the word; where none does, those that are a slip of the keys away. */
function fittingTerms(word: string, terms: Iterable<string>): [string, number][] {
  const all = [...terms];
  const beginning = all.filter((term) => term.startsWith(word));
  const slips = mostSlips(word);
  if (beginning.length > 0 || slips === 0) return beginning.map((term) => [term, word.length / term.length]);
  return all.flatMap((term): [string, number][] => {
    const found = slipsToBeginning(word, term, slips);
    return Number.isFinite(found) ? [[term, 0.5 ** found * (word.length / term.length)]] : [];
  });
}
