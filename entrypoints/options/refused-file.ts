import type { RefusedStep } from "../../components/packs/import-state.ts";
import type { Problem } from "../../data/packs/problem.ts";

/** What views show of a file that is refused. The words for all that can be wrong are many: they come when needed. */
export async function refusedFile(name: string, problems: readonly Problem[]): Promise<RefusedStep> {
  const { inWords } = await import("../../data/packs/in-words.ts");
  return { step: "refused", name, problems, inWords };
}
