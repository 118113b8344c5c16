const encoder = new TextEncoder();

/** How long a spelling is in bytes of UTF-8, in which places among joined spellings are counted. */
export function byteLength(spelling: string): number {
  return encoder.encode(spelling).length;
}

/**
 * Gives the spelling of a phrase by its number, out of all of them joined and the place at which each begins. Few of
 * thousands stand on a page: only those become text, the others stay bytes, which take half of the memory or less.
 */
export function openSpellings(joined: string, starts: Uint32Array): (phrase: number) => string {
  const bytes = encoder.encode(joined);
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
