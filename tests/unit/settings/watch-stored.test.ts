import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { watchStoredKey } from "../../../entrypoints/shared/storage/watch-stored.ts";

const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

it("tells of one key in one area, written or removed, until it is stopped", async () => {
  const seen: unknown[] = [];
  const stop = new AbortController();
  watchStoredKey("local", "wanted", (value) => seen.push(value), stop.signal);
  await local.set({ wanted: 1, other: 2 });
  await local.set({ other: 3 });
  await session.set({ wanted: 4 });
  await local.remove("wanted");
  stop.abort();
  await local.set({ wanted: 5 });
  expect(seen.map((value) => value ?? null)).toEqual([1, null]);
});

it("does not begin where it is stopped already", async () => {
  const listener = vi.fn();
  watchStoredKey("local", "wanted", listener, AbortSignal.abort());
  await local.set({ wanted: 1 });
  expect(listener).not.toHaveBeenCalled();
});
