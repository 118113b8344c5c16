import { browser } from "wxt/browser";
import { aPause, pauseLeft } from "../../../data/settings/pause.ts";
import { watchStoredKey } from "./watch-stored.ts";

export const pauseKey = "pausedUntil";

/** Lets all marks rest for an hour. The time says when it ends, so nothing has to wake up for it. */
export async function pauseForAnHour(): Promise<void> {
  await browser.storage.local.set({ [pauseKey]: Date.now() + aPause });
}

export async function resume(): Promise<void> {
  await browser.storage.local.remove(pauseKey);
}

/** When the pause ends, in milliseconds since 1970; 0 where there is none. */
export async function loadPause(): Promise<number> {
  const stored = (await browser.storage.local.get(pauseKey))[pauseKey];
  return typeof stored === "number" && pauseLeft(stored, Date.now()) > 0 ? stored : 0;
}

/** Calls the listener when a pause begins or is ended; one that runs out ends by its time. */
export function watchPause(listener: (until: number) => void, signal: AbortSignal): void {
  watchStoredKey("local", pauseKey, (until) => listener(typeof until === "number" ? until : 0), signal);
}
