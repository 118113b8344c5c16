import type { Library } from "../../data/library.ts";
import { libraryNow, openPacks } from "../shared/storage/open-library.ts";

let kept: { name: string; library: Promise<Library> } | undefined;

/** The packs, opened when first needed, and again after they changed: most wake-ups of the background need none. */
export async function library(): Promise<Library> {
  const name = await libraryNow();
  if (kept?.name !== name) kept = { name, library: openAndKeep(name) };
  return kept.library;
}

/** What failed for a moment is tried again by whoever asks next. */
async function openAndKeep(name: string): Promise<Library> {
  const forget = () => {
    if (kept?.name === name) kept = undefined;
  };
  try {
    const { library, isWhole } = await openPacks();
    if (!isWhole) forget();
    return library;
  } catch (error) {
    forget();
    throw error;
  }
}
