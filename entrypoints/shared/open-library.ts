import { completePack, type PackAsWritten } from "../../data/complete-pack.ts";
import { createLibrary, type Library } from "../../data/library.ts";

/** The packs a reader has, opened for reading. */
export async function openLibrary(): Promise<Library> {
  // The dataset is far larger than the view: it must not stand between a reader and the first line.
  const { bundledPack } = await import("../../data/bundled.ts");
  // It comes with the extension and was parsed when that was built; what readers import is parsed on the way in.
  return createLibrary([completePack(bundledPack as PackAsWritten)]);
}
