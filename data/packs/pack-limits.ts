/** The largest pack file that is read: far above any real story, far below what stalls a browser. */
export const largestPackMegabytes = 25;
export const largestPackBytes = largestPackMegabytes * 1024 * 1024;

/** The most spellings a pack may bring, of forms, decoys and evidence; the engine's bars are measured at this size. */
export const mostSpellingsInPack = 150_000;

export function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
