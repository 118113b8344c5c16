import { syncSettings } from "../shared/storage/settings-sync.ts";

/** A reader who tries things out changes one setting after the other; browsers allow two writes a second at most. */
const patience = 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Syncs once nothing has changed for a moment. */
export function syncSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void syncSettings(), patience);
}
