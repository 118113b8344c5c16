import type { Pack } from "../../data/format/pack.ts";
import { parsePack } from "../../data/packs/parse-pack.ts";
import { problemLine } from "../../data/packs/told.ts";
import { inEnglish, type ReadPack, readPackFile } from "./read-pack-file.ts";

/** What the bundled pack is called in messages. */
export const bundledName = "the bundled pack";

/** The pack in a file, or the bundled one where no file is named. */
export async function readPack(file: string | undefined): Promise<ReadPack> {
  if (file !== undefined) return readPackFile(file);
  const { bundledPack } = await import("../../data/bundled.ts");
  return inEnglish(parsePack(bundledPack));
}

/** The pack, or null with its problems printed. */
export async function openPack(file: string | undefined): Promise<Pack | null> {
  const result = await readPack(file);
  if (result.ok) return result.pack;
  for (const problem of result.problems) console.error(oneLine(problemLine(problem)));
  return null;
}

/** JSON.parse quotes the text around an error as it stands, line breaks included. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
