const encoder = new TextEncoder();

/** A spelling in UTF-8, in which places among joined spellings are counted. */
export function bytesOf(spelling: string): Uint8Array {
  return encoder.encode(spelling);
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
