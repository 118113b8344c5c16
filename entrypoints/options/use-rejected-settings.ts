import {
  loadRejectedSettings,
  type RejectedSettings,
  watchRejectedSettings,
} from "../shared/storage/settings-storage.ts";
import { useStored } from "../shared/views/use-stored.ts";

/** Settings that could not be read and are kept aside; null where there are none. */
export function useRejectedSettings(): RejectedSettings | null {
  return useStored(loadRejectedSettings, watchRejectedSettings, null) ?? null;
}
