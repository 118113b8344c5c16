import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { browser } from "wxt/browser";
import { completePack, type PackAsWritten } from "../../data/complete-pack.ts";
import type { Pack } from "../../data/format/pack.ts";
import { aboutPack, type PackAbout } from "../../data/pack-about.ts";
import { watchStoredKey } from "./watch-stored.ts";

/** An imported pack as it lies in the browser's database. The digest is that of its text. */
export type StoredAbout = PackAbout & { digest: string; importedAt: string };

/** A pack with everything that is needed to put it back. */
export type StoredPack = { about: StoredAbout; text: string };

/** Packs to store, and ids of packs to remove. */
export type PackChange = { store?: readonly StoredPack[]; remove?: readonly string[] };

/** Descriptions and texts lie apart, so that a list of packs needs no text. Both change in one transaction. */
interface PackDatabase extends DBSchema {
  abouts: { key: string; value: StoredAbout };
  texts: { key: string; value: { id: string; text: string } };
}

/** `storage.onChanged` is what reaches all pages and the background. */
const packsRevisionKey = "packs-revision";

/** The imported packs, or that they are out of reach: in a private window, or where the browser refuses its database. */
export type PackShelf = { packs: StoredAbout[]; isReadable: boolean };

/** What packs there are, in the order they came. Never rejects: without a database there are none. */
export async function loadShelf(): Promise<PackShelf> {
  try {
    const packs = await withDatabase((database) => database.getAll("abouts"));
    return {
      packs: packs.filter(isAbout).sort((a, b) => a.importedAt.localeCompare(b.importedAt)),
      isReadable: true,
    };
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
    const [about, entry] = await withDatabase((database) => {
      const transaction = database.transaction(["abouts", "texts"]);
      return Promise.all([
        transaction.objectStore("abouts").get(id),
        transaction.objectStore("texts").get(id),
      ]);
    });
    if (!about || !entry || (await digestOf(entry.text)) !== about.digest) return null;
    // An older Sidelight may have stored it, before the format had some list that may be left out.
    const pack = completePack(JSON.parse(entry.text) as PackAsWritten);
    return { pack, stored: { about, text: entry.text } };
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

/** Stores packs in place of those with the same ids, and removes others: all of it, or, where it fails, nothing. */
export async function changePacks({ store = [], remove = [] }: PackChange): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(["abouts", "texts"], "readwrite");
    const abouts = transaction.objectStore("abouts");
    const texts = transaction.objectStore("texts");
    const requests: Promise<unknown>[] = [];
    try {
      for (const id of remove) requests.push(abouts.delete(id), texts.delete(id));
      for (const { about, text } of store)
        requests.push(abouts.put(about), texts.put({ id: about.id, text }));
      await Promise.all([...requests, transaction.done]);
    } catch (error) {
      // A request that fails ends the transaction by itself; one that cannot even be made does not.
      tryToAbort(transaction);
      await Promise.allSettled([...requests, transaction.done]);
      throw error;
    }
  });
  await browser.storage.local.set({ [packsRevisionKey]: crypto.randomUUID() });
}

/** Another one after every change to the imported packs; reads none of them. */
export async function packsRevision(): Promise<unknown> {
  return (await browser.storage.local.get(packsRevisionKey))[packsRevisionKey];
}

/** Calls the listener after packs were stored or removed, by whatever page. */
export function watchPacks(listener: () => void, signal: AbortSignal): void {
  watchStoredKey("local", packsRevisionKey, listener, signal);
}

function tryToAbort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Opened for each use: an open connection would stop another page from deleting or upgrading the database. */
async function withDatabase<T>(use: (database: IDBPDatabase<PackDatabase>) => Promise<T>): Promise<T> {
  // Firefox gives private windows a database apart: empty at first, and forgotten with the last of them.
  if (browser.extension?.inIncognitoContext)
    throw new DOMException("A private window has a database of its own.", "InvalidStateError");
  const database = await openDB<PackDatabase>("sidelight-packs", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("abouts", { keyPath: "id" });
      fresh.createObjectStore("texts", { keyPath: "id" });
    },
  });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Only this file writes there; the check is for what was changed by hand. */
function isAbout(value: unknown): value is StoredAbout {
  if (typeof value !== "object" || value === null) return false;
  const about = value as Partial<StoredAbout>;
  return (
    typeof about.id === "string" &&
    typeof about.digest === "string" &&
    typeof about.version === "string" &&
    typeof about.importedAt === "string" &&
    typeof about.counts === "object" &&
    about.counts !== null &&
    Array.isArray(about.topics)
  );
}
