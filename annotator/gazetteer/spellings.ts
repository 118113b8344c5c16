/** Spellings as they are stored: front coded, in blocks from whose beginnings they are spelled out. */
type PackedSpellings = {
  /**
   * One behind the other: how many bytes each has in common with the one before it, then the rest of it in UTF-8 and a
   * line break.
   */
  bytes: Uint8Array;
  /** Where each block begins in `bytes`. */
  blocks: Uint32Array;
};

/** In spellings. Longer blocks save hardly anything more, and of its block all before a spelling is read with it. */
const blockSize = 16;
/** Stands in no canonical spelling, and in no character of UTF-8 but itself. */
const lineBreak = 0x0a;

/**
 * Packs sorted spellings. Most begin as the one before does, so that half of their bytes are left (front coding: Witten,
 * Moffat and Bell, “Managing Gigabytes”, 4.1).
 */
export function packSpellings(sorted: readonly string[]): PackedSpellings {
  const whole = new TextEncoder().encode(sorted.map((spelling) => `${spelling}\n`).join(""));
  const bytes = new Uint8Array(whole.length + sorted.length);
  const blocks = new Uint32Array(Math.ceil(sorted.length / blockSize));
  let size = 0;
  let before = 0;
  let start = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    const beginsBlock = rank % blockSize === 0;
    if (beginsBlock) blocks[rank / blockSize] = size;
    const shared = beginsBlock ? 0 : countShared(whole, before, start);
    const end = whole.indexOf(lineBreak, start) + 1;
    bytes[size] = shared;
    bytes.set(whole.subarray(start + shared, end), size + 1);
    size += 1 + end - start - shared;
    before = start;
    start = end;
  }
  return { bytes: bytes.subarray(0, size), blocks };
}

/** With how many bytes, as far as one byte can tell, two spellings begin alike. */
function countShared(bytes: Uint8Array, one: number, two: number): number {
  let shared = 0;
  while (shared < 0xff && bytes[one + shared] === bytes[two + shared] && bytes[one + shared] !== lineBreak)
    shared++;
  return shared;
}

/**
 * Gives a spelling by its place among all. Few of thousands stand on a page: only those become text, the others stay
 * bytes.
 */
export function openSpellings({ bytes, blocks }: PackedSpellings): (rank: number) => string {
  const decoder = new TextDecoder();
  const known = new Map<number, string>();
  return (rank) => {
    const found = known.get(rank);
    if (found !== undefined) return found;
    const spelling = decoder.decode(spellOut(rank));
    known.set(rank, spelling);
    return spelling;
  };

  function spellOut(rank: number): Uint8Array {
    const spelled: number[] = [];
    let at = blocks[Math.floor(rank / blockSize)] as number;
    for (let left = rank % blockSize; left >= 0; left--) {
      spelled.length = bytes[at++] as number;
      for (; bytes[at] !== lineBreak; at++) spelled.push(bytes[at] as number);
      at++;
    }
    return Uint8Array.from(spelled);
  }
}
