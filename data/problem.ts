/** One thing wrong with a pack: where, what, and what would be right. */
export type Problem = { path: string; problem: string; remedy: string };

/** A problem as one line: `path: what is wrong, what would be right`. */
export function problemLine({ path, problem, remedy }: Problem): string {
  return `${path === "" ? "pack" : path}: ${problem}, ${remedy}`;
}
