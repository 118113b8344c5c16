import { browser } from "wxt/browser";
import type { CompiledCore, CompiledGazetteer } from "../../annotator/gazetteer/compiled.ts";
import { type Marking, markingVersion } from "../../data/marking.ts";

/** The storage keys the background writes for content scripts. */
export const markingKey = "marking";
export const coreKey = "core";
export const gazetteerKey = "gazetteer";

/** A compiled gazetteer under the name that a marking refers to it by, and the little of it that every page needs. */
export type StoredGazetteer = { key: string; compiled: CompiledGazetteer };
export type StoredCore = { key: string; core: CompiledCore };

/** What to mark and how, or null where the background has not written it yet. */
export async function loadMarking(): Promise<Marking | null> {
  const stored = await browser.storage.local.get(markingKey);
  return asMarking(stored[markingKey]);
}

/** What tells pages that may be about something, or null while that of another marking is stored. */
export async function loadCore(key: string): Promise<CompiledCore | null> {
  const stored = (await browser.storage.local.get(coreKey))[coreKey] as StoredCore | undefined;
  return stored?.key === key ? stored.core : null;
}

/** The gazetteer a marking belongs to, or null while another one is stored. */
export async function loadGazetteer(key: string): Promise<CompiledGazetteer | null> {
  const stored = (await browser.storage.local.get(gazetteerKey))[gazetteerKey] as StoredGazetteer | undefined;
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

/** Only our own background writes here; the check is for what an older version may have left. */
function asMarking(value: unknown): Marking | null {
  return (value as Partial<Marking> | undefined)?.version === markingVersion ? (value as Marking) : null;
}
