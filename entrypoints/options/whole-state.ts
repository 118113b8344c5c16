import { browser } from "wxt/browser";
import type { Pack } from "../../data/format/pack.ts";
import { type Backup, backupText } from "../../data/settings/backup.ts";
import { defaultSettings, type Settings } from "../../data/settings/settings.ts";
import type { StoredPack } from "../shared/storage/pack-database.ts";
import { changePacks, loadShelf, readStoredPack, storable } from "../shared/storage/pack-storage.ts";
import { pauseKey } from "../shared/storage/pause.ts";
import { changeSettings, loadSettings, rejectedKey } from "../shared/storage/settings-storage.ts";
import { newKey } from "../shared/storage/whats-new.ts";

/** Everything a reader chose and imported. */
export type WholeState = { settings: Settings; packs: StoredPack[] };

export const firstDay: WholeState = { settings: defaultSettings, packs: [] };

/** What is kept for a while beside all that. It belongs into no backup, but must not outlive a reset. */
const passing = [rejectedKey, pauseKey, newKey];

/** Packs and settings lie apart and change one after the other: who reads both waits until both have. */
const stateLock = "sidelight-whole-state";

/**
 * What is stored now; where a state is just being put in its place, what is stored after that, never half of each. A
 * damaged pack is no part of it: it could not be restored. Rejects where the packs are out of reach.
 */
export function readState(): Promise<WholeState> {
  return navigator.locks.request(stateLock, { mode: "shared" }, readAll);
}

/** Puts a state in the place of whatever is stored, and answers with that: all of it, or, where that fails, nothing. */
export function replaceState(next: WholeState): Promise<WholeState> {
  return navigator.locks.request(stateLock, async () => {
    const before = await readAll();
    // Where this fails, it has changed nothing.
    await replacePacks(next.packs);
    try {
      await changeSettings(() => next.settings);
      return before;
    } catch (error) {
      await replacePacks(before.packs);
      throw error;
    }
  });
}

/** Puts the first day in the place of everything that is kept, or changes nothing; answers what undoes it. */
export async function resetEverything(): Promise<() => Promise<void>> {
  const before = await replaceState(firstDay);
  const aside = await browser.storage.local.get(passing);
  try {
    await browser.storage.local.remove(passing);
  } catch (error) {
    await replaceState(before);
    throw error;
  }
  return async () => {
    await replaceState(before);
    await browser.storage.local.set(aside);
  };
}

export function backupOf({ settings, packs }: WholeState, madeBy: string): string {
  const opened = packs.map(({ about, text }) => ({
    importedAt: about.importedAt,
    pack: JSON.parse(text) as Pack,
  }));
  return backupText({ settings, packs: opened }, madeBy);
}

export async function stateOf({ settings, packs }: Backup): Promise<WholeState> {
  return {
    settings,
    packs: await Promise.all(packs.map(({ pack, importedAt }) => storable(pack, importedAt))),
  };
}

async function readAll(): Promise<WholeState> {
  const [settings, shelf] = await Promise.all([loadSettings(), loadShelf()]);
  // Otherwise a backup would lack every pack, and a reset leave all of them.
  if (!shelf.isReadable) throw new Error("The imported packs are out of reach.");
  const packs = await Promise.all(shelf.packs.map(({ id }) => readStoredPack(id)));
  return { settings, packs: packs.flatMap((found) => (found ? [found.stored] : [])) };
}

async function replacePacks(packs: readonly StoredPack[]): Promise<void> {
  const { packs: known } = await loadShelf();
  const kept = new Set(packs.map(({ about }) => about.id));
  await changePacks({ store: packs, remove: known.map(({ id }) => id).filter((id) => !kept.has(id)) });
}
