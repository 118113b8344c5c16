import { useEffect, useState } from "preact/hooks";
import { pauseLeft } from "../../../data/settings/pause.ts";
import { loadPause, watchPause } from "../storage/pause.ts";
import { useStored } from "./use-stored.ts";

/** When the pause ends, in milliseconds since 1970; 0 where there is none, or none any more. */
export function usePause(): number {
  const until = useStored(loadPause, watchPause, 0);
  const [, setOver] = useState(0);
  // One that runs out is told by nobody.
  useEffect(() => {
    const left = pauseLeft(until, Date.now());
    if (left === 0) return;
    const timer = setTimeout(() => setOver(until), left);
    return () => clearTimeout(timer);
  }, [until]);
  return pauseLeft(until, Date.now()) > 0 ? until : 0;
}
