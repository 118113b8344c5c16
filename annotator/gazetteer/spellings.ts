const encoder = new TextEncoder();

/** Spellings joined, in UTF-8, and the place in bytes at which each begins; behind the last, where it ends. */
export function joinSpellings(spellings: readonly string[]): { bytes: Uint8Array; starts: Uint32Array } {
  // A unit has three bytes at most.
  const bytes = new Uint8Array(spellings.reduce((units, { length }) => units + length, 0) * 3);
  const starts = new Uint32Array(spellings.length + 1);
  let at = 0;
  for (const [index, spelling] of spellings.entries()) {
    at += encoder.encodeInto(spelling, bytes.subarray(at)).written;
    starts[index + 1] = at;
  }
  return { bytes: bytes.subarray(0, at), starts };
}

/**
 * Gives the spelling of a phrase by its number, out of all of them joined. Few of thousands stand on a page: only
 * those become text, the others stay bytes, which take half of the memory or less.
 */
export function openSpellings(bytes: Uint8Array, starts: Uint32Array): (phrase: number) => string {
  const decoder = new TextDecoder();
  const known = new Map<number, string>();
  return (phrase) => {
    const found = known.get(phrase);
    if (found !== undefined) return found;
    const spelling = decoder.decode(bytes.subarray(starts[phrase], starts[phrase + 1]));
    known.set(phrase, spelling);
    return spelling;
  };
}
