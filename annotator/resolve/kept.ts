/** A list as it is kept for as long as a page is open: one that has grown by pushing has room for a dozen more. */
export function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

const none: readonly never[] = [];
