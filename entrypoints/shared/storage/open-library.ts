import { browser } from "wxt/browser";
import type { Pack } from "../../../data/format/pack.ts";
import { createLibrary, type Library } from "../../../data/library.ts";
import { ownValue } from "../../../data/own-value.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";
import { aboutPack, type PackAbout } from "../../../data/packs/pack-about.ts";
import { inOrder } from "../../../data/packs/pack-order.ts";
import type { Settings } from "../../../data/settings/settings.ts";
import type { StoredAbout } from "./pack-database.ts";
import { loadShelf, packsRevision, readStoredPack, watchPacks } from "./pack-storage.ts";
import { loadSettings, watchSettings } from "./settings-storage.ts";

/** A pack of the reader, not opened yet. */
export type PackEntry = {
  about: PackAbout;
  isBundled: boolean;
  isOn: boolean;
  /** Differs whenever the pack does. */
  digest: string;
  /** Null where what is stored was damaged. */
  open(): Promise<Pack | null>;
};

/** All packs in the reader's order, those that are off included. */
export async function listPacks(settings: Settings): Promise<{ entries: PackEntry[]; isReadable: boolean }> {
  const [bundled, shelf] = await Promise.all([bundledEntry(), loadShelf()]);
  const imported = shelf.packs.map((about) => ({
    about,
    isBundled: false,
    digest: about.digest,
    open: () => openStored(about),
  }));
  const all = [bundled, ...imported].map((entry) => ({
    ...entry,
    id: entry.about.id,
    isOn: !settings.packsOff.includes(entry.about.id),
  }));
  return { entries: inOrder(all, settings.packOrder), isReadable: shelf.isReadable };
}

/** The packs that are on, opened for reading. */
export async function openLibrary(): Promise<Library> {
  return (await openPacks()).library;
}

/** The same; not whole where one of them could not be opened, or none of the reader's could be asked for. */
export async function openPacks(): Promise<{ library: Library; isWhole: boolean }> {
  const settings = await loadSettings();
  const { entries, isReadable } = await listPacks(settings);
  const wanted = entries.filter(({ isOn }) => isOn);
  const opened = await openAll(wanted);
  return {
    library: createLibrary(opened.map(({ pack }) => withColours(pack, settings.colours))),
    isWhole: isReadable && opened.length === wanted.length,
  };
}

/** Those that open. One that is damaged is left out: the others are still worth having. */
export async function openAll(entries: readonly PackEntry[]): Promise<(PackEntry & { pack: Pack })[]> {
  const opened = await Promise.all(entries.map(async (entry) => ({ ...entry, pack: await entry.open() })));
  return opened.flatMap(({ pack, ...entry }) => (pack ? [{ ...entry, pack }] : []));
}

/** Names what `openLibrary` would open now; reads no pack. */
export async function libraryNow(): Promise<string> {
  const [{ packsOff, packOrder, colours }, revision] = await Promise.all([loadSettings(), packsRevision()]);
  return JSON.stringify([packsOff, packOrder, colours, revision]);
}

/** Calls the listener when another library would be opened than before. */
export function watchLibrary(listener: () => void, signal: AbortSignal): void {
  let known = libraryNow();
  const compare = async () => {
    const before = known;
    known = libraryNow();
    if ((await before) !== (await known)) listener();
  };
  watchSettings(() => void compare(), signal);
  watchPacks(() => void compare(), signal);
}

const lastOpened = new Map<string, { digest: string; pack: Promise<Pack | null> }>();

/** A large pack takes a while to open: what was opened before is still the same pack while its digest is. */
function openStored({ id, digest }: StoredAbout): Promise<Pack | null> {
  const known = lastOpened.get(id);
  if (known?.digest === digest) return known.pack;
  const pack = readStoredPack(id).then((found) => {
    // The same text may come in again, or the database may have failed for a moment: no reason to remember it.
    if (!found && lastOpened.get(id)?.pack === pack) lastOpened.delete(id);
    return found?.pack ?? null;
  });
  lastOpened.set(id, { digest, pack });
  return pack;
}

let bundled: Promise<Omit<PackEntry, "isOn">> | undefined;

function bundledEntry(): Promise<Omit<PackEntry, "isOn">> {
  // The dataset is far larger than the view: it must not stand between a reader and the first line.
  bundled ??= import("../../../data/bundled.ts").then(({ bundledPack }) => {
    // What readers import is parsed on the way in. This pack comes with the extension, and a test has parsed it: to
    // do so again would have every start of the background load the schemas, and find what was never released.
    const pack = completePack(bundledPack);
    return {
      about: aboutPack(pack, new TextEncoder().encode(JSON.stringify(pack)).length),
      isBundled: true,
      digest: `bundled ${browser.runtime.getManifest().version} ${pack.version}`,
      open: async () => pack,
    };
  });
  return bundled;
}

function withColours(pack: Pack, colours: Settings["colours"]): Pack {
  return {
    ...pack,
    topics: pack.topics.map((topic) => ({ ...topic, colour: ownValue(colours, topic.id) ?? topic.colour })),
  };
}
