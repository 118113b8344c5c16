const encoder = new TextEncoder();

/** Spellings in UTF-8, one behind the other, and the place at which each begins, and the end. */
export function joinSpellings(spellings: readonly string[]): { bytes: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(spellings.length + 1);
  for (const [index, spelling] of spellings.entries())
    starts[index + 1] = (starts[index] as number) + encoder.encode(spelling).length;
  return { bytes: encoder.encode(spellings.join("")), starts };
}

/**
 * Gives the spelling of a phrase by its number, out of all of them joined. Few of
 * thousands stand on a page: only those become text, the others stay bytes, which take half of the memory or less.
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
