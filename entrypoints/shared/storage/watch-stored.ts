import { browser } from "wxt/browser";

type Area = "local" | "session" | "sync";

/** What was written, under its keys; a key that was removed has no new value. */
export type StoredChanges = Record<string, { newValue?: unknown }>;

/** Calls the listener with every later write to an area of the extension’s storage, whoever made it. */
export function watchStored(
  area: Area,
  listener: (changes: StoredChanges) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const follow = (changes: StoredChanges, changedArea: string) => {
    if (changedArea === area) listener(changes);
  };
  browser.storage.onChanged.addListener(follow);
  const stop = () => {
    // In a page, an update takes the extension's APIs away, and listeners with them.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(follow);
  };
  signal.addEventListener("abort", stop);
}

/** The same for one key: calls the listener with its new value, undefined where it was removed. */
export function watchStoredKey(
  area: Area,
  key: string,
  listener: (value: unknown) => void,
  signal: AbortSignal,
): void {
  watchStored(
    area,
    (changes) => {
      const change = changes[key];
      if (change) listener(change.newValue);
    },
    signal,
  );
}
