import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { openLibrary } from "./open-library.ts";

/** The reader's packs, opened; null until they are, “broken” where they cannot be read. */
export function useLibrary(): Library | "broken" | null {
  const [library, setLibrary] = useState<Library | "broken" | null>(null);
  useEffect(() => {
    openLibrary().then(setLibrary, () => setLibrary("broken"));
  }, []);
  return library;
}
