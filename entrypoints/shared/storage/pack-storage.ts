import { browser } from "wxt/browser";
import type { Pack } from "../../../data/format/pack.ts";
import { completePack, type PackAsWritten } from "../../../data/packs/complete-pack.ts";
import { aboutPack } from "../../../data/packs/pack-about.ts";
import type { MessageToBackground } from "../messages.ts";
import { digestOf } from "./digest.ts";
import {
  type PackChange,
  type PackDatabase,
  packDatabase,
  type StoredAbout,
  type StoredPack,
} from "./pack-database.ts";
import { isPrivate } from "./private-window.ts";
import { watchStoredKey } from "./watch-stored.ts";

/** `storage.onChanged` is what reaches all pages and the background. */
const packsRevisionKey = "packs-revision";

/** The imported packs, or that they are out of reach where the browser refuses its database. */
export type PackShelf = { packs: StoredAbout[]; isReadable: boolean };

/** What packs there are, in the order they came. Never rejects: without a database there are none. */
export async function loadShelf(): Promise<PackShelf> {
  try {
    const packs = await database().abouts();
    return { packs: packs.sort((a, b) => a.importedAt.localeCompare(b.importedAt)), isReadable: true };
  } catch {
    return { packs: [], isReadable: false };
  }
}

/**
 * A pack as it was validated when it came in: its text still has the digest it had then, so it needs no second
 * validation. Null where it is gone or was damaged since.
 */
export async function readStoredPack(id: string): Promise<{ pack: Pack; stored: StoredPack } | null> {
  try {
    const stored = await database().read(id);
    if (!stored || (await digestOf(stored.text)) !== stored.about.digest) return null;
    // An older Sidelight may have stored it, before the format had some list that may be left out.
    return { pack: completePack(JSON.parse(stored.text) as PackAsWritten), stored };
  } catch {
    return null;
  }
}

/** Makes what is stored of a pack that has been validated. */
export async function storable(pack: Pack, importedAt = new Date().toISOString()): Promise<StoredPack> {
  const text = JSON.stringify(pack);
  const bytes = new TextEncoder().encode(text).length;
  return { about: { ...aboutPack(pack, bytes), digest: await digestOf(text), importedAt }, text };
}

/**
 * Stores packs in place of those with the same ids, and removes others: all of it, or, where it fails, nothing.
 * Rejects with the browser's reason.
 */
export async function changePacks(change: PackChange): Promise<void> {
  const undoing = await leadingBack(change);
  await database().change(change);
  try {
    await browser.storage.local.set({ [packsRevisionKey]: crypto.randomUUID() });
  } catch (error) {
    // Nobody would hear of it. Where not even this can be stored, the first reason is still the one to tell.
    await database()
      .change(undoing)
      .catch(() => {});
    throw error;
  }
}

/** What undoes a change, with the packs as they lie there, whole or damaged. */
async function leadingBack({ store = [], remove = [] }: PackChange): Promise<PackChange> {
  const ids = [...store.map(({ about }) => about.id), ...remove];
  const before = await Promise.all(ids.map((id) => database().read(id)));
  return { store: before.filter((pack) => pack !== null), remove: ids.filter((_, at) => !before[at]) };
}

/** Another one after every change to the imported packs; reads none of them. */
export async function packsRevision(): Promise<unknown> {
  return (await browser.storage.local.get(packsRevisionKey))[packsRevisionKey];
}

/** Calls the listener after packs were stored or removed, by whatever page. */
export function watchPacks(listener: () => void, signal: AbortSignal): void {
  watchStoredKey("local", packsRevisionKey, listener, signal);
}

/** Private windows cannot come to the database that lasts. The background can, and is asked there. */
function database(): PackDatabase {
  return isPrivate() ? databaseOfBackground : packDatabase;
}

const databaseOfBackground: PackDatabase = {
  async abouts() {
    const abouts = await ask<StoredAbout[] | null>({ type: "packs/abouts" });
    if (abouts === null) throw new DOMException("The background has no packs either.", "InvalidStateError");
    return abouts;
  },
  read: (id) => ask({ type: "packs/read", id }),
  async change({ store = [], remove = [] }) {
    const refusal = await ask<string | null>({
      type: "packs/change",
      store: [...store],
      remove: [...remove],
    });
    // Errors lose their names on the way from one part of an extension to another.
    if (refusal !== null) throw new DOMException("The background could not store that.", refusal);
  },
};

function ask<Answer>(message: MessageToBackground): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}
