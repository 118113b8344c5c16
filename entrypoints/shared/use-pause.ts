import { useEffect, useState } from "preact/hooks";
import { loadPause, watchPause } from "./pause.ts";

/** When the pause ends, in milliseconds since 1970; 0 where there is none. */
export function usePause(): number {
  const [until, setUntil] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    watchPause(setUntil, stop.signal);
    void loadPause().then(setUntil);
    return () => stop.abort();
  }, []);
  return until;
}
