import { useEffect, useState } from "preact/hooks";
import {
  loadRejectedSettings,
  type RejectedSettings,
  watchRejectedSettings,
} from "../shared/settings-storage.ts";

/** Settings that could not be read and are kept aside; null where there are none. */
export function useRejectedSettings(): RejectedSettings | null {
  const [rejected, setRejected] = useState<RejectedSettings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = (found: RejectedSettings | undefined) => setRejected(found ?? null);
    watchRejectedSettings(show, stop.signal);
    void loadRejectedSettings().then(show);
    return () => stop.abort();
  }, []);
  return rejected;
}
