import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { library } from "../../../entrypoints/background/library.ts";
import { libraryNow } from "../../../entrypoints/shared/storage/open-library.ts";
import { changePacks, storable } from "../../../entrypoints/shared/storage/pack-storage.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await changePacks({ store: [await storable(validPack(smallPack()))] });
});

it("is opened once while the packs stay as they are", async () => {
  expect(await library()).toBe(await library());
});

it("that lacked a pack, because the database failed for a moment, has it the next time", async () => {
  const { indexedDB } = globalThis;
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException("refused", "InvalidStateError");
    },
  } as unknown as IDBFactory;
  expect((await library()).entity("ada-quill")).toBeUndefined();
  globalThis.indexedDB = indexedDB;
  expect((await library()).entity("ada-quill")).toBeDefined();
});

it("that could not be opened is opened the next time", async () => {
  const reads = vi.spyOn(fakeBrowser.storage.local, "get");
  await libraryNow();
  const readsForName = reads.mock.calls.length;
  const stored = await fakeBrowser.storage.local.get();
  reads.mockClear();
  reads.mockImplementation(async () => {
    if (reads.mock.calls.length > readsForName) throw new Error("An unexpected error occurred");
    return stored;
  });
  await expect(library()).rejects.toThrow("unexpected");
  reads.mockRestore();
  expect((await library()).packs).toHaveLength(2);
});
