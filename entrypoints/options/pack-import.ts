import type { ImportFailure, ImportState, PackOffer } from "../../components/packs/import-state.ts";
import type { Pack } from "../../data/format/pack.ts";
import { importEffect } from "../../data/packs/import-effect.ts";
import { largestPackBytes } from "../../data/packs/pack-limits.ts";
import type { Progress } from "../../data/packs/parse-pack.ts";
import { type Refusal, refused } from "../../data/packs/problem.ts";
import type { PackChange } from "../shared/storage/pack-database.ts";
import { changePacks, loadShelf, storable } from "../shared/storage/pack-storage.ts";
import { nextTask } from "./next-task.ts";

/**
 * Reads and checks what a reader offers, in steps and telling how far it is. Answers the pack, or every problem;
 * ends with an AbortError when the signal says so.
 */
export async function checkOffer(
  offer: PackOffer,
  bundledId: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<{ ok: true; pack: Pack } | Refusal> {
  const { parsePackTextInSteps } = await import("../../data/packs/parse-pack.ts");
  if (offer.size > largestPackBytes) return refused("", { kind: "too-large", bytes: offer.size });
  const text = decode(await offer.bytes());
  if (text === null) return refused("", { kind: "not-text" });
  const onStep = async ({ done, of }: Progress) => {
    signal.throwIfAborted();
    onProgress(done / of);
    await nextTask();
    signal.throwIfAborted();
  };
  const result = await parsePackTextInSteps(text, onStep);
  if (!result.ok) return result;
  if (result.pack.id === bundledId) return refused("id", { kind: "is-bundled", id: bundledId });
  return { ok: true, pack: result.pack };
}

/** What is said of the pack is what will be said of it once it is stored, also how large it is. */
export async function offered(name: string, pack: Pack, others: readonly Pack[]): Promise<ImportState> {
  const { about } = await storable(pack);
  return { step: "offered", name, about, effect: importEffect(pack, others) };
}

/**
 * Stores a checked pack, in the place of one that it replaces: packs stand in the order they came, and the earlier one
 * wins. Answers why it could not, or null.
 */
export async function keepPack(pack: Pack): Promise<ImportFailure | null> {
  const before = (await loadShelf()).packs.find(({ id }) => id === pack.id);
  return tryToChange({ store: [await storable(pack, before?.importedAt)] });
}

export async function tryToChange(change: PackChange): Promise<ImportFailure | null> {
  try {
    await changePacks(change);
    return null;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "QuotaExceededError") return "full";
    return ["InvalidStateError", "SecurityError", "UnknownError"].includes(name) ? "unavailable" : "other";
  }
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
