import { useEffect, useState } from "preact/hooks";
import { loadMarkingTrouble, type MarkingTrouble, watchMarkingTrouble } from "../shared/marking-trouble.ts";

/** Why pages are still marked as before the last change; null where they are not. */
export function useMarkingTrouble(): MarkingTrouble | null {
  const [trouble, setTrouble] = useState<MarkingTrouble | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchMarkingTrouble(setTrouble, stop.signal);
    void loadMarkingTrouble().then(setTrouble);
    return () => stop.abort();
  }, []);
  return trouble;
}
