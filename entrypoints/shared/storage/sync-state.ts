import { browser } from "wxt/browser";
import * as z from "../../../data/format/zod-mini.ts";
import { syncTroubles } from "../../../data/settings/settings-sync.ts";
import { watchStoredKey } from "./watch-stored.ts";

const syncKey = "sync";

/** Whether settings go through the browser’s own sync, and how that stands. Each device decides for itself. */
const SyncState = z.object({
  on: z._default(z.boolean(), false),
  trouble: z._default(z.nullable(z.enum(syncTroubles)), null),
  /** When this device and the browser’s sync last agreed, in milliseconds since 1970. */
  agreedAt: z._default(z.nullable(z.number()), null),
});
export type SyncState = z.infer<typeof SyncState>;

const off: SyncState = { on: false, trouble: null, agreedAt: null };

/** What was damaged counts as off. */
export async function loadSyncState(): Promise<SyncState> {
  const stored = await browser.storage.local.get(syncKey);
  return asState(stored[syncKey]);
}

/** Answers whether the browser could store it; never rejects. */
export async function changeSyncState(change: Partial<SyncState>): Promise<boolean> {
  try {
    await navigator.locks.request("sidelight-sync-state", async () => {
      const before = await loadSyncState();
      await browser.storage.local.set({ [syncKey]: { ...before, ...change } });
    });
    return true;
  } catch {
    return false;
  }
}

export function watchSyncState(listener: (state: SyncState) => void, signal: AbortSignal): void {
  watchStoredKey("local", syncKey, (value) => listener(asState(value)), signal);
}

function asState(stored: unknown): SyncState {
  const state = SyncState.safeParse(stored ?? {});
  return state.success ? state.data : off;
}
