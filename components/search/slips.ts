/**
 * How many slips of the keys lie between what is typed and the beginning of a term: letters left out, put in,
 * changed, or swapped with their neighbour. Infinity where they are more than `most`.
 */
export function slipsToBeginning(typed: string, term: string, most: number): number {
  const width = Math.min(term.length, typed.length + most);
  if (width < typed.length - most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const slips = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (typed[row - 1] === term[column - 1] ? 0 : 1),
        isSwapped(typed, term, row, column) ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      line.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, line];
  }
  const slips = Math.min(...last);
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

/** One slip in four letters, two in eight; short words and pairs of characters must be exact. */
export function mostSlips(word: string): number {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

function isSwapped(typed: string, term: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && typed[row - 1] === term[column - 2] && typed[row - 2] === term[column - 1];
}
