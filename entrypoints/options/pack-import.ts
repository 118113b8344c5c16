import type { ImportFailure, ImportState, PackOffer } from "../../components/packs/import-state.ts";
import type { Pack } from "../../data/format/pack.ts";
import { importEffect } from "../../data/import-effect.ts";
import { aboutPack } from "../../data/pack-about.ts";
import type { Problem } from "../../data/problem.ts";
import { changePacks, type StoredPack, storable } from "../shared/pack-storage.ts";

/** A pack larger than this is not even read. The same figure as in `parse-pack.ts`, which is loaded on demand. */
const largestBytes = 25 * 1024 * 1024;

export type CheckedPack = { pack: Pack; bytes: number };

/**
 * Reads and checks what a reader offers, in steps and telling how far it is. Answers the pack, or every problem; ends
 * with an AbortError when the signal says so.
 */
export async function checkOffer(
  offer: PackOffer,
  bundledId: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<{ ok: true; checked: CheckedPack } | { ok: false; problems: Problem[] }> {
  if (offer.size > largestBytes) {
    const problem = `the file has ${Math.round(offer.size / 2 ** 20)} MB`;
    return refused("", problem, "a pack has at most 25 MB; split it in two");
  }
  const text = decode(await offer.bytes());
  if (text === null) return refused("", "this is not text in UTF-8", "a pack is a JSON file saved as UTF-8");
  const { parsePackTextInSteps } = await import("../../data/parse-pack.ts");
  const result = await parsePackTextInSteps(text, async ({ done, of }) => {
    onProgress(done / of);
    await nextTask();
    signal.throwIfAborted();
  });
  if (!result.ok) return result;
  if (result.pack.id === bundledId)
    return refused("id", `“${bundledId}” is the pack that comes with Sidelight`, "give yours another id");
  return { ok: true, checked: { pack: result.pack, bytes: offer.size } };
}

export function offered(name: string, { pack, bytes }: CheckedPack, others: readonly Pack[]): ImportState {
  return { step: "offered", name, about: aboutPack(pack, bytes), effect: importEffect(pack, others) };
}

/** Stores a checked pack. Answers why it could not, or null. */
export async function keepPack(pack: Pack): Promise<ImportFailure | null> {
  return tryToChange({ store: [await storable(pack)] });
}

export async function tryToChange(change: {
  store?: StoredPack[];
  remove?: string[];
}): Promise<ImportFailure | null> {
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

function refused(path: string, problem: string, remedy: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path, problem, remedy }] };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
