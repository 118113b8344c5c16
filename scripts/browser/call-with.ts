/** One expression that calls a function with JSON arguments: both drivers serialise several arguments differently. */
export function callWith(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(${run.toString()})(...${JSON.stringify(args)})`;
}
