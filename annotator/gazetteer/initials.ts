import { foldUnit, forEachRange, keyOf, tableSize, unclean } from "../text/units.ts";

/**
 * A table over all units: 1 for those that a text may write one of the canonical `initials` with, and for
 * those that have to be cleaned before anyone can tell.
 */
export function initialsTable(initials: string): Uint8Array {
  const wanted = new Set(Array.from(initials, (initial) => initial.charCodeAt(0)));
  const table = new Uint8Array(0x10000);
  const isWanted = (unit: number) => wanted.has(foldUnit(unit)) || wanted.has(keyOf(unit));
  const ask = (from: number, to: number) => {
    for (let unit = from; unit < to; unit++) if (isWanted(unit)) table[unit] = 1;
  };
  for (const initial of wanted) {
    const capital = String.fromCharCode(initial).toUpperCase();
    table[initial] = 1;
    if (capital.length === 1) table[capital.charCodeAt(0)] = 1;
  }
  ask(0, tableSize);
  for (const [from, to] of foldedBlocks) ask(from, to);
  forEachRange(unclean, (from, to) => table.fill(1, from, to));
  table[softHyphen] = 1;
  return table;
}

/** Beyond the first units, those that fold to another: the old form of 高, Latin with more diacritics, full width. */
const foldedBlocks = [
  [0x1e00, 0x1f00],
  [0x9ad9, 0x9ada],
  [0xff01, 0xff5f],
] as const;

const softHyphen = 0xad;
