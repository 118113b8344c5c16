import { browser } from "wxt/browser";
import { type MarkingTrouble, markingTroubles } from "../../../data/settings/marking.ts";
import { watchStoredKey } from "./watch-stored.ts";

const troubleKey = "marking-trouble";

/** Noted in memory: where the disk is full, nowhere else is. */
export async function noteMarkingTrouble(trouble: MarkingTrouble | null): Promise<void> {
  if ((await loadMarkingTrouble()) !== trouble) await browser.storage.session.set({ [troubleKey]: trouble });
}

export async function loadMarkingTrouble(): Promise<MarkingTrouble | null> {
  return asTrouble((await browser.storage.session.get(troubleKey))[troubleKey]);
}

export function watchMarkingTrouble(
  listener: (trouble: MarkingTrouble | null) => void,
  signal: AbortSignal,
): void {
  watchStoredKey("session", troubleKey, (value) => listener(asTrouble(value)), signal);
}

function asTrouble(value: unknown): MarkingTrouble | null {
  return markingTroubles.find((trouble) => trouble === value) ?? null;
}
