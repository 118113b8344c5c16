/** Spellings one behind the other, with the place at which each begins and the end of the last, in bytes of UTF-8. */
export type JoinedSpellings = { text: string; starts: Uint32Array };

export function joinSpellings(spellings: readonly string[]): JoinedSpellings {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(spellings.length + 1);
  spellings.forEach((spelling, index) => {
    starts[index + 1] = (starts[index] as number) + encoder.encode(spelling).length;
  });
  return { text: spellings.join(""), starts };
}

/**
 * Gives the spelling of a phrase by its number. Few of thousands stand on a page: only those become text, the others stay
 * bytes, which take half of the memory or less.
 */
export function openSpellings({ text, starts }: JoinedSpellings): (phrase: number) => string {
  const bytes = new TextEncoder().encode(text);
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
