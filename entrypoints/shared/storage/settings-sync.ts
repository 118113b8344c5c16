import { browser } from "wxt/browser";
import { saysTheSame } from "../../../data/says-the-same.ts";
import {
  choicesIn,
  fits,
  isSyncItem,
  itemsOf,
  type SyncItems,
  type SyncTrouble,
} from "../../../data/settings/settings-sync.ts";
import { shareChoices } from "./settings-storage.ts";
import { changeSyncState, loadSyncState } from "./sync-state.ts";
import { type StoredChanges, watchStored } from "./watch-stored.ts";

/**
 * How long nobody has to hear that devices still agree, in milliseconds: every write to storage wakes every tab, and
 * the background starts many times an hour.
 */
const agreementHolds = 60 * 60 * 1000;

/**
 * Brings settings and the browser’s sync together, if the reader wants that: takes in what other devices chose
 * later, and writes what this one did. Where the browser cannot, settings stay as they are on this device, and the
 * options say why. Never rejects.
 */
export function syncSettings(): Promise<void> {
  return inTurn(syncNow).catch(() => {
    // Not even whether to sync could be read. The next change tries again.
  });
}

/** Takes the copy out of the browser’s sync; the settings of this device stay. */
export function forgetSynced(): Promise<void> {
  return inTurn(async () => {
    const stored = await browser.storage.sync.get(null);
    await browser.storage.sync.remove(Object.keys(stored).filter(isSyncItem));
  });
}

/** Calls the listener when another device has written. */
export function watchSynced(listener: () => void, signal: AbortSignal): void {
  const follow = (changes: StoredChanges) => {
    if (Object.keys(changes).some(isSyncItem)) listener();
  };
  watchStored("sync", follow, signal);
}

async function syncNow(): Promise<void> {
  const before = await loadSyncState();
  if (!before.on) return;
  const outcome = await bringTogether().catch(troubleOf);
  const now = Date.now();
  const isOld = before.agreedAt === null || Math.abs(now - before.agreedAt) > agreementHolds;
  if (outcome === "unchanged" && before.trouble === null && !isOld) return;
  if (outcome === "unchanged" || outcome === "exchanged")
    await changeSyncState({ trouble: null, agreedAt: now });
  else if (outcome !== before.trouble) await changeSyncState({ trouble: outcome });
}

async function bringTogether(): Promise<"exchanged" | "unchanged" | SyncTrouble> {
  const area = browser.storage.sync;
  if (!area) return "unavailable";
  const stored = await area.get(null);
  const theirs = choicesIn(stored);
  if (theirs === "newer") return "newer";
  // This browser's own storage may refuse, too, which says nothing about its sync.
  const shared = await shareChoices(theirs).catch(() => null);
  if (!shared) return "not-stored";
  const wanted = itemsOf(shared.all);
  if (!fits(wanted)) return "too-large";
  // What is there already is written anew by the same hand: browsers give keys back in an order of their own.
  const there: SyncItems = itemsOf(theirs);
  const changed = Object.entries(wanted).filter(([key, item]) => !saysTheSame(item, there[key]));
  const gone = Object.keys(stored).filter((key) => isSyncItem(key) && !(key in wanted));
  if (changed.length > 0) await area.set(Object.fromEntries(changed));
  if (gone.length > 0) await area.remove(gone);
  return shared.isNew || changed.length > 0 || gone.length > 0 ? "exchanged" : "unchanged";
}

/** Browsers tell the reason in words only. */
function troubleOf(error: unknown): SyncTrouble {
  const reason = String(error);
  if (/MAX_WRITE|rate|too often/i.test(reason)) return "busy";
  return /quota/i.test(reason) ? "too-large" : "unavailable";
}

/** Background and options both do this: what one has begun to write must not come behind what the other takes out. */
function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request("sidelight-sync", work);
}
