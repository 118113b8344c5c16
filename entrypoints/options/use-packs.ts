import { type Dispatch, type StateUpdater, useEffect, useRef, useState } from "preact/hooks";
import type { ImportFailure, ImportState, PackOffer } from "../../components/packs/import-state.ts";
import type { PackView } from "../../components/packs/pack-card.tsx";
import type { PacksProps } from "../../components/packs/packs-section.tsx";
import { packStrings } from "../../components/packs/strings.ts";
import type { SettingsChange } from "../../components/settings/settings-change.ts";
import type { ToastMessage } from "../../components/toast/toast.tsx";
import type { Pack } from "../../data/format/pack.ts";
import { localize } from "../../data/localize.ts";
import type { PackAbout } from "../../data/packs/pack-about.ts";
import { movePack, setPack } from "../../data/packs/pack-order.ts";
import { refused } from "../../data/packs/problem.ts";
import type { Settings } from "../../data/settings/settings.ts";
import { listPacks, openAll, type PackEntry } from "../shared/storage/open-library.ts";
import type { PackChange } from "../shared/storage/pack-database.ts";
import { readStoredPack, watchPacks } from "../shared/storage/pack-storage.ts";
import { saveFile } from "../shared/views/save-file.ts";
import { checkOffer, keepPack, offered, tryToChange } from "./pack-import.ts";
import { refusedFile } from "./refused-file.ts";

type Options = {
  settings: Settings | null;
  language: string;
  onChange: (change: SettingsChange) => void;
  say: Dispatch<StateUpdater<ToastMessage | null>>;
};

/** The packs section's state and what its buttons do; null until the packs are known. */
export function usePacks({ settings, language, onChange, say }: Options): PacksProps | null {
  const strings = packStrings(language);
  const shelf = useShelf(settings);
  const [importing, setImporting] = useState<ImportState>({ step: "waiting" });
  const running = useRef<AbortController | null>(null);
  const accepted = useRef<Pack | null>(null);
  if (!shelf) return null;
  const { entries, isReadable } = shelf;
  const sayFailed = (failure: ImportFailure) => say({ text: strings.add.failures[failure] });
  const titleOf = (about: PackAbout) => localize(about.title, language);

  async function check(offers: readonly PackOffer[]): Promise<void> {
    const [offer] = offers;
    if (!offer) return;
    running.current?.abort();
    const isAlone = offers.length === 1;
    const name = isAlone ? offer.name : `${offer.name} …`;
    const stop = new AbortController();
    running.current = stop;
    setImporting({ step: "checking", name, share: 0 });
    try {
      const bundledId = entries.find(({ isBundled }) => isBundled)?.about.id ?? "";
      const onProgress = (share: number) => setImporting({ step: "checking", name, share });
      const result = isAlone
        ? await checkOffer(offer, bundledId, onProgress, stop.signal)
        : refused("", { kind: "several-files" });
      const others = result.ok ? (await openAll(entries)).map(({ pack }) => pack) : [];
      const next: ImportState = result.ok
        ? await offered(name, result.pack, others)
        : await refusedFile(name, result.problems);
      if (stop.signal.aborted) return;
      accepted.current = result.ok ? result.pack : null;
      setImporting(next);
    } catch {
      if (!stop.signal.aborted) setImporting({ step: "failed", name, reason: "unread" });
    }
  }

  async function accept(): Promise<void> {
    const pack = accepted.current;
    if (importing.step !== "offered" || !pack) return;
    const { name } = importing;
    const stop = new AbortController();
    running.current = stop;
    setImporting({ step: "storing", name });
    const { id } = pack;
    const before = (await readStoredPack(id))?.stored;
    const failure = await keepPack(pack);
    // Where another file was dropped meanwhile, its check goes on.
    const isShown = !stop.signal.aborted;
    if (failure)
      return isShown ? setImporting({ step: "failed", name, reason: failure }) : sayFailed(failure);
    if (isShown) cancel();
    const undo = () => void putBack(before ? { store: [before] } : { remove: [id] });
    say({ text: strings.said.imported(localize(pack.title, language)), undo });
  }

  function cancel(): void {
    running.current?.abort();
    accepted.current = null;
    setImporting({ step: "waiting" });
  }

  async function remove(about: PackAbout): Promise<void> {
    const before = (await readStoredPack(about.id))?.stored;
    const failure = await tryToChange({ remove: [about.id] });
    if (failure) return sayFailed(failure);
    // A damaged pack cannot be put back: what would come back is known to be wrong.
    const undo = before && (() => void putBack({ store: [before] }));
    say({ text: strings.said.removed(titleOf(about)), undo });
  }

  async function putBack(change: PackChange): Promise<void> {
    // What is to be marked is made anew meanwhile, which takes a second or two.
    const undoing = { text: strings.said.undoing };
    say(undoing);
    const failure = await tryToChange(change);
    if (failure) return sayFailed(failure);
    // What has been said since may have a way back of its own.
    say((now) => (now === undoing ? { text: strings.said.undone } : now));
  }

  async function exportPack(about: PackAbout): Promise<void> {
    const pack = await entries.find((entry) => entry.about.id === about.id)?.open();
    if (!pack) return;
    const { packFile } = await import("../../data/packs/pack-file.ts");
    saveFile(`${pack.id}-${pack.version}.json`, "application/json", packFile(pack));
  }

  const ids = entries.map((entry) => entry.about.id);
  return {
    packs: entries,
    isReadable,
    importing,
    onOffer: (offers) => void check(offers),
    onAccept: () => void accept(),
    onCancel: cancel,
    onSwitch: (about, on) =>
      onChange({
        apply: (now) => setPack(now, about.id, on),
        said: strings.said.switched(titleOf(about), on),
      }),
    onMove: (about, by) =>
      onChange({
        apply: (now) => movePack(now, ids, about.id, by),
        said: strings.said.moved(titleOf(about)),
      }),
    onExport: (about) => void exportPack(about),
    onRemove: (about) => void remove(about),
  };
}

type Shelf = { entries: (PackEntry & PackView)[]; isReadable: boolean };

function useShelf(settings: Settings | null): Shelf | null {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    watchPacks(() => setRevision((count) => count + 1), stop.signal);
    return () => stop.abort();
  }, []);
  const { packsOff, packOrder } = settings ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the settings, these two alone change what is listed.
  useEffect(() => {
    if (!settings) return;
    let isCurrent = true;
    void listWithDamage(settings).then((found) => isCurrent && setShelf(found));
    return () => {
      isCurrent = false;
    };
  }, [packsOff?.join(), packOrder?.join(), revision, settings === null]);
  return shelf;
}

async function listWithDamage(settings: Settings): Promise<Shelf> {
  const { entries, isReadable } = await listPacks(settings);
  const checked = entries.map(async (entry) => ({ ...entry, isDamaged: (await entry.open()) === null }));
  return { entries: await Promise.all(checked), isReadable };
}
