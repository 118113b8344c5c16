import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../data/library.ts";
import { openLibrary } from "./open-library.ts";

/** The reader's packs, opened; null until they are, “broken” where they cannot be read. */
export function useLibrary(): Library | "broken" | null {
  const [library, setLibrary] = useState<Library | "broken" | null>(null);
  useEffect(() => {
    afterPaint()
      .then(openLibrary)
      .then(setLibrary, () => setLibrary("broken"));
  }, []);
  return library;
}

/** Hidden pages never paint, so this waits no longer than a reader would notice. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
