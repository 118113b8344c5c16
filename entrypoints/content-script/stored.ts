import { browser } from "wxt/browser";
import type { CompiledGazetteer } from "../../annotator/gazetteer/compiled.ts";
import type { Marking } from "../../data/marking.ts";

/** The storage keys the background writes for content scripts. */
export const markingKey = "marking";
export const gazetteerKey = "gazetteer";

/** A compiled gazetteer under the name that a marking refers to it by. */
export type StoredGazetteer = { key: string; compiled: CompiledGazetteer };

/** What to mark and how, or null where the background has not written it yet. */
export async function loadMarking(): Promise<Marking | null> {
  const stored = await browser.storage.local.get(markingKey);
  return asMarking(stored[markingKey]);
}

/** The gazetteer a marking belongs to, or null while another one is stored. */
export async function loadGazetteer(key: string): Promise<CompiledGazetteer | null> {
  const stored = asStoredGazetteer((await browser.storage.local.get(gazetteerKey))[gazetteerKey]);
  return stored?.key === key ? stored.compiled : null;
}

/** Calls the listener with each later marking. */
export function watchMarking(listener: (marking: Marking) => void, signal: AbortSignal): void {
  const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const marking = area === "local" ? asMarking(changes[markingKey]?.newValue) : null;
    if (marking) listener(marking);
  };
  browser.storage.onChanged.addListener(follow);
  signal.addEventListener("abort", () => {
    // After an update the extension's APIs are gone, and listeners with them.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(follow);
  });
}

/** Only our own background writes here; the check is for what an older version left, or someone changed by hand. */
export function asMarking(value: unknown): Marking | null {
  const { gazetteerKey, topics, include, exclude, card } = (value ?? {}) as Partial<Marking>;
  const isWhole = typeof gazetteerKey === "string" && typeof card === "object";
  return isWhole && [topics, include, exclude].every(Array.isArray) ? (value as Marking) : null;
}

/** The same for the gazetteer. */
export function asStoredGazetteer(value: unknown): StoredGazetteer | null {
  const { key, compiled } = (value ?? {}) as Partial<StoredGazetteer>;
  return typeof key === "string" && typeof compiled === "object" ? (value as StoredGazetteer) : null;
}
