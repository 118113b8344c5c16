/** What is wrong, and what would be right. */
export type Wrong = { problem: string; remedy: string };

/** One thing wrong with a pack, and where. */
export type Problem = { path: string } & Wrong;

/** What is offered is not taken as it is. */
export type Refusal = { ok: false; problems: Problem[] };

/** A refusal for one reason. */
export function refused(path: string, wrong: Wrong): Refusal {
  return { ok: false, problems: [{ path, ...wrong }] };
}

/** A problem as one line: `path: what is wrong, what would be right`. */
export function problemLine({ path, problem, remedy }: Problem): string {
  return `${path === "" ? "pack" : path}: ${problem}, ${remedy}`;
}
