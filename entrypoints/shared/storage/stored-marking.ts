import { browser } from "wxt/browser";
import type { CompiledCore, CompiledGazetteer } from "../../../annotator/gazetteer/compiled.ts";
import { type Marking, markingVersion } from "../../../data/settings/marking.ts";
import { watchStoredKey } from "./watch-stored.ts";

/** The storage keys that the background writes for content scripts. */
export const markingKey = "marking";
export const coreKey = "core";
export const gazetteerKey = "gazetteer";

/** A compiled gazetteer under the name that a marking refers to it by, and the little of it that every page needs. */
type Stored<T> = { key: string; value: T };
export type StoredGazetteer = Stored<CompiledGazetteer>;
export type StoredCore = Stored<CompiledCore>;

/** What to mark and how, or null where the background has not written it yet. */
export async function loadMarking(): Promise<Marking | null> {
  const stored = await browser.storage.local.get(markingKey);
  return asMarking(stored[markingKey]);
}

/** What tells pages that may be about something, or null while that of another marking is stored. */
export function loadCore(key: string): Promise<CompiledCore | null> {
  return load<CompiledCore>(coreKey, key);
}

/** The gazetteer a marking belongs to, or null while another one is stored. */
export function loadGazetteer(key: string): Promise<CompiledGazetteer | null> {
  return load<CompiledGazetteer>(gazetteerKey, key);
}

async function load<T>(name: string, key: string): Promise<T | null> {
  return asStored<T>((await browser.storage.local.get(name))[name], key)?.value ?? null;
}

/** Calls the listener with each later marking. */
export function watchMarking(listener: (marking: Marking) => void, signal: AbortSignal): void {
  const follow = (value: unknown) => {
    const marking = asMarking(value);
    if (marking) listener(marking);
  };
  watchStoredKey("local", markingKey, follow, signal);
}

/** Calls the listener when a whole gazetteer is stored: one that was broken has been mended, perhaps. */
export function watchGazetteer(listener: () => void, signal: AbortSignal): void {
  watchStoredKey("local", gazetteerKey, (value) => asStored(value) && listener(), signal);
}

/** Only our own background writes here; the check is for what an older version left, or someone changed by hand. */
export function asMarking(value: unknown): Marking | null {
  const { version, gazetteerKey, topics, include, exclude, card } = (value ?? {}) as Partial<Marking>;
  const isWhole = version === markingVersion && typeof gazetteerKey === "string" && typeof card === "object";
  return isWhole && [topics, include, exclude].every(Array.isArray) ? (value as Marking) : null;
}

/** The same for what belongs to a marking; with `key`, to this one. */
export function asStored<T>(value: unknown, key?: string): Stored<T> | null {
  const stored = (value ?? {}) as Partial<Stored<T>>;
  const isWhole = typeof stored.key === "string" && typeof stored.value === "object";
  return isWhole && (key === undefined || stored.key === key) ? (stored as Stored<T>) : null;
}
