import { loadPause, watchPause } from "../storage/pause.ts";
import { useStored } from "./use-stored.ts";

/** When the pause ends, in milliseconds since 1970; 0 where there is none. */
export function usePause(): number {
  return useStored(loadPause, watchPause, 0);
}
