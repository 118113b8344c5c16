import { createLibrary, type Library } from "../../data/library.ts";
import { parsePack } from "../../data/parse-pack.ts";
import { problemLine } from "../../data/problem.ts";

/** The packs a reader has, opened for reading. Rejects where one is damaged. */
export async function openLibrary(): Promise<Library> {
  // The dataset is far larger than the view: it must not stand between a reader and the first line.
  const { bundledPack } = await import("../../data/bundled.ts");
  const result = parsePack(bundledPack);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join("\n"));
  return createLibrary([result.pack]);
}
