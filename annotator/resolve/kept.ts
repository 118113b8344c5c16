/** A list as it is kept for as long as a page is open: one that has grown by pushing has room for a dozen more. */
export function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

/** The same for numbers: most lists of them hold one, and the same as many others. */
export function keptNumbers(list: readonly number[]): readonly number[] {
  const [only] = list;
  if (only === undefined || list.length > 1) return kept(list);
  const known = singles.get(only);
  if (known) return known;
  const single = [only];
  singles.set(only, single);
  return single;
}

const none: readonly never[] = [];
const singles = new Map<number, readonly number[]>();
