import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../../data/library.ts";
import { openLibrary, watchLibrary } from "../storage/open-library.ts";

/** The reader's packs as they are now; null until they are opened, “broken” where they cannot be read. */
export function useLibrary(): Library | "broken" | null {
  const [library, setLibrary] = useState<Library | "broken" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let turn = 0;
    const open = async () => {
      const mine = ++turn;
      const found = await openLibrary().catch(() => "broken" as const);
      if (mine === turn && !stop.signal.aborted) setLibrary(found);
    };
    void afterPaint().then(open);
    watchLibrary(() => void open(), stop.signal);
    return () => stop.abort();
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
