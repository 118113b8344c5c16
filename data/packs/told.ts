import type { Fault, Wanted } from "./problem.ts";

/** What is wrong, and what would be right, in words. */
export type Wrong = { problem: string; remedy: string };

/** A problem in words, and where it is. */
export type Told = { path: string } & Wrong;

/** A problem as one line: `path: what is wrong, what would be right`. */
export function problemLine({ path, problem, remedy }: Told): string {
  return `${path === "" ? "pack" : path}: ${problem}, ${remedy}`;
}

/** How values, and what would be right in their place, are called in a language. */
export type Terms = {
  value: (found: unknown) => string;
  add: (wanted: Wanted) => string;
  put: (wanted: Wanted) => string;
};

/** How faults of each kind are told in a language. */
export type FaultWords = {
  [Each in Fault as Each["kind"]]: Wrong | ((fault: Each, terms: Terms) => Wrong);
};
