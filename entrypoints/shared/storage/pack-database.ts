import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { PackAbout } from "../../../data/packs/pack-about.ts";
import { inTime } from "../in-time.ts";
import { isPrivate } from "./private-window.ts";

/** An imported pack as it lies in the browser's database. The digest is that of its text. */
export type StoredAbout = PackAbout & { digest: string; importedAt: string };

/** A pack with everything that is needed to put it back. */
export type StoredPack = { about: StoredAbout; text: string };

/** Packs to store, and ids of packs to remove. */
export type PackChange = { store?: readonly StoredPack[]; remove?: readonly string[] };

/** Where imported packs are kept. Every part rejects where the browser refuses its database, or says nothing of it. */
export type PackDatabase = {
  abouts(): Promise<StoredAbout[]>;
  /** Null where there is no such pack. */
  read(id: string): Promise<StoredPack | null>;
  /** Stores packs in place of those with the same ids, and removes others: all of it, or, where it fails, nothing. */
  change(change: PackChange): Promise<void>;
};

/** Descriptions and texts lie apart, so that a list of packs needs no text. Both change in one transaction. */
interface Schema extends DBSchema {
  abouts: { key: string; value: StoredAbout };
  texts: { key: string; value: { id: string; text: string } };
}

/** The database that lasts. Refused in private windows, to which Firefox gives one apart, forgotten with the last of them. */
export const packDatabase: PackDatabase = {
  abouts: async () => (await inDatabase((database) => database.getAll("abouts"))).filter(isAbout),

  read: (id) =>
    inDatabase(async (database) => {
      const transaction = database.transaction(["abouts", "texts"]);
      const [about, entry] = await Promise.all([
        transaction.objectStore("abouts").get(id),
        transaction.objectStore("texts").get(id),
      ]);
      return about && entry ? { about, text: entry.text } : null;
    }),

  change: ({ store = [], remove = [] }) =>
    inDatabase(async (database) => {
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
    }),
};

function tryToAbort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Opened for each use: an open connection would stop another page from deleting or upgrading the database. */
async function inDatabase<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  if (isPrivate()) throw new DOMException("A private window has a database of its own.", "InvalidStateError");
  const database = await openInTime();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/**
 * How long the browser has for opening its database, in milliseconds. Some never say a word, and marks and options wait
 * for it. What is done in it afterwards takes as long as it takes: a large pack on a slow machine.
 */
const openWithin = 10_000;

/** How many openings are overdue. Until they are answered, nobody waits for another. */
let overdue = 0;

async function openInTime(): Promise<IDBPDatabase<Schema>> {
  if (overdue === 0) {
    const opening = open();
    const database = await inTime(opening, openWithin, null);
    if (database) return database;
    overdue += 1;
    void opening
      .then((late) => late.close())
      .catch(() => {})
      .finally(() => {
        overdue -= 1;
      });
  }
  throw new DOMException("The database does not answer.", "UnknownError");
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("sidelight-packs", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("abouts", { keyPath: "id" });
      fresh.createObjectStore("texts", { keyPath: "id" });
    },
  });
}

/** Only we write there; the check is for what was changed by hand. */
export function isAbout(value: unknown): value is StoredAbout {
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
