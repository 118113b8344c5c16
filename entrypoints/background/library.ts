import type { Library } from "../../data/library.ts";
import { openLibrary } from "../shared/open-library.ts";

let opened: Promise<Library> | undefined;

/** The packs, opened when first needed: most wake-ups of the background need none. */
export function library(): Promise<Library> {
  opened ??= openLibrary();
  return opened;
}
