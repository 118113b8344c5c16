import type { Library } from "../../data/library.ts";
import { libraryNow, openLibrary } from "../shared/open-library.ts";

let opened: { name: string; library: Promise<Library> } | undefined;

/** The packs, opened when first needed, and again after they changed: most wake-ups of the background need none. */
export async function library(): Promise<Library> {
  const name = await libraryNow();
  if (opened?.name !== name) opened = { name, library: openLibrary() };
  return opened.library;
}
