import { inWords } from "../../../data/packs/in-words.ts";
import type { Refusal } from "../../../data/packs/problem.ts";
import { problemLine } from "../../../data/packs/told.ts";

/** What the commands say of a pack or a backup that was refused; nothing of one that was not. */
export function problemLines(result: { ok: true } | Refusal): string[] {
  return result.ok ? [] : result.problems.map((problem) => problemLine(inWords(problem, "en")));
}
