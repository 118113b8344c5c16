import { foldUnit, forEachRange, keyOf, softHyphen, tableSize, unclean } from "../text/units.ts";

/**
 * A table over all units: 1 for those that a text may write one of the canonical `initials` with, and for
 * those that have to be cleaned before anyone can tell.
 */
export function initialsTable(initials: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const initial of initials) {
    const wanted = initial.charCodeAt(0);
    table[wanted] = 1;
    const capital = initial.toUpperCase();
    if (capital.length === 1) table[capital.charCodeAt(0)] = 1;
    for (let unit = 0; unit < tableSize; unit++)
      if (foldUnit(unit) === wanted || keyOf(unit) === wanted) table[unit] = 1;
  }
  for (let unit = fullWidth.from; unit < fullWidth.to; unit++)
    table[unit] = table[unit - fullWidth.offset] as number;
  table[oldHigh.from] = table[oldHigh.to] as number;
  table.fill(1, moreLatin.from, moreLatin.to);
  forEachRange(unclean, (from, to) => table.fill(1, from, to));
  table[softHyphen] = 1;
  return table;
}

const fullWidth = { from: 0xff01, to: 0xff5f, offset: 0xfee0 };
/** 髙 is 高. */
const oldHigh = { from: 0x9ad9, to: 0x9ad8 };
/** Latin with two diacritics: too many to ask each. */
const moreLatin = { from: 0x1e00, to: 0x1f00 };
