import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Pack } from "../../../data/format/pack.ts";
import { setPack } from "../../../data/packs/pack-order.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { answerMessage } from "../../../entrypoints/background/messages.ts";
import { tryToChange } from "../../../entrypoints/options/pack-import.ts";
import { libraryNow, listPacks, openLibrary } from "../../../entrypoints/shared/storage/open-library.ts";
import { packDatabase } from "../../../entrypoints/shared/storage/pack-database.ts";
import {
  changePacks,
  loadShelf,
  readStoredPack,
  storable,
} from "../../../entrypoints/shared/storage/pack-storage.ts";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { smallPack } from "../data/small-pack.ts";
import { validPack } from "../data/valid-pack.ts";
import { silenceDatabase } from "./silent-database.ts";

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

const small = (more: Partial<ReturnType<typeof smallPack>> = {}) => validPack({ ...smallPack(), ...more });
const keep = async (pack: Pack) => changePacks({ store: [await storable(pack)] });

/** Writes into the database as no code of ours would. */
async function tamper(store: string, value: object): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("sidelight-packs", 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, "readwrite");
      transaction.objectStore(store).put(value);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs as in a private window of Firefox, whose own database is another one: only the background comes to the test’s. */
async function inPrivateWindow({ hasBackground }: { hasBackground: boolean }, run: () => Promise<void>) {
  const ourPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL("/options.html") };
  const setPrivate = (inIncognitoContext: boolean) =>
    Object.assign(fakeBrowser.extension, { inIncognitoContext });
  const asked = vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation((async (message: unknown) => {
    if (!hasBackground) throw new Error("Could not establish connection.");
    setPrivate(false);
    return answerMessage(message, ourPage)?.finally(() => setPrivate(true));
  }) as never);
  setPrivate(true);
  try {
    await run();
  } finally {
    setPrivate(false);
    asked.mockRestore();
  }
}

describe("stored packs", () => {
  it("come back as they were", async () => {
    await keep(small());
    expect((await readStoredPack("harbour-bridge"))?.pack).toEqual(small());
    expect((await loadShelf()).packs).toMatchObject([
      { id: "harbour-bridge", counts: { entities: 1, forms: 1 } },
    ]);
  });

  it("join the library, in the reader's order, and leave it when they are switched off", async () => {
    await keep(small());
    expect((await openLibrary()).entity("ada-quill")).toBeDefined();
    expect((await openLibrary()).packs).toHaveLength(2);
    await changeSettings((now) => ({ ...now, packOrder: ["harbour-bridge"] }));
    expect((await openLibrary()).packs[0]?.id).toBe("harbour-bridge");
    const before = await libraryNow();
    await changeSettings((now) => setPack(now, "harbour-bridge", false));
    expect((await openLibrary()).entity("ada-quill")).toBeUndefined();
    expect(await libraryNow()).not.toBe(before);
  });

  it("are measured like the one that comes along: in bytes, not in characters", async () => {
    await keep(small({ title: "港の橋" }));
    const { entries } = await listPacks(defaultSettings);
    expect(entries).toHaveLength(2);
    for (const { about, open } of entries)
      expect(about.bytes).toBe(new TextEncoder().encode(JSON.stringify(await open())).length);
  });

  it("are replaced by an update and can be put back", async () => {
    await keep(small());
    const old = await readStoredPack("harbour-bridge");
    await keep(small({ version: "1.1.0" }));
    expect((await loadShelf()).packs).toMatchObject([{ version: "1.1.0" }]);
    if (old) await changePacks({ store: [old.stored] });
    expect((await loadShelf()).packs).toMatchObject([{ version: "1.0.0" }]);
    await changePacks({ remove: ["harbour-bridge"] });
    expect((await loadShelf()).packs).toEqual([]);
    expect(await readStoredPack("harbour-bridge")).toBeNull();
  });

  it("are all stored or none", async () => {
    await keep(small());
    const other = await storable(small({ id: "other" }));
    const broken = { about: { ...other.about, id: Symbol("no key") }, text: "" } as unknown as typeof other;
    await expect(changePacks({ store: [other, broken], remove: ["harbour-bridge"] })).rejects.toThrow();
    expect((await loadShelf()).packs.map(({ id }) => id)).toEqual(["harbour-bridge"]);
  });

  it("that were damaged by hand are left out, and the others stay", async () => {
    await keep(small({ version: "3.0.0" }));
    await keep(
      small({
        id: "other",
        entities: smallPack().entities.map((entity) => ({ ...entity, id: "someone" })),
        facts: [],
        timeline: [],
      }),
    );
    await tamper("texts", { id: "harbour-bridge", text: '{"format":"sidelight-pack"}' });
    await tamper("abouts", { id: "rubbish", title: 3 });
    const library = await openLibrary();
    expect(library.entity("ada-quill")).toBeUndefined();
    expect(library.entity("someone")).toBeDefined();
    expect((await loadShelf()).packs.map(({ id }) => id)).toEqual(["harbour-bridge", "other"]);
  });

  it("count as damaged where their text is another than the one that was validated, however sound", async () => {
    await keep(small());
    await tamper("texts", { id: "harbour-bridge", text: JSON.stringify(small({ title: "Another bridge" })) });
    expect(await readStoredPack("harbour-bridge")).toBeNull();
  });

  it("that were damaged are whole again once the same file is imported again", async () => {
    // A version that no other test has opened in this same module.
    const pack = small({ version: "4.0.0" });
    await keep(pack);
    await tamper("texts", { id: "harbour-bridge", text: "{}" });
    expect((await openLibrary()).entity("ada-quill")).toBeUndefined();
    await keep(pack);
    expect((await openLibrary()).entity("ada-quill")).toBeDefined();
  });

  it("are missed, not fatal, where the browser refuses its database", async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException("refused", "InvalidStateError");
      },
    } as unknown as IDBFactory;
    expect(await loadShelf()).toEqual({ packs: [], isReadable: false });
    expect((await openLibrary()).packs).toHaveLength(1);
    expect((await listPacks(defaultSettings)).isReadable).toBe(false);
  });

  it("are missed, not waited for, where the browser’s database does not answer, until it does", async () => {
    await keep(small());
    const answer = await silenceDatabase();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const first = [loadShelf(), listPacks(defaultSettings)] as const;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first[0]).toEqual({ packs: [], isReadable: false });
    expect((await first[1]).isReadable).toBe(false);
    // Who asks after that waits for nothing, and nothing is stored behind the back of a reader who was told so.
    expect((await openLibrary()).packs).toHaveLength(1);
    expect(await tryToChange({ store: [await storable(small())] })).toBe("unavailable");
    answer();
    await vi.waitFor(async () => expect(await loadShelf()).toEqual({ packs: [], isReadable: true }));
    await keep(small());
    expect((await loadShelf()).packs).toMatchObject([{ id: "harbour-bridge" }]);
    // No connection that came too late is left open.
    const databases = indexedDB.deleteDatabase("sidelight-packs");
    await new Promise((resolve) => databases.addEventListener("success", resolve));
  });

  it("are those that last in a private window, too, whose own database would forget them", async () => {
    await keep(small());
    await inPrivateWindow({ hasBackground: false }, async () => {
      expect(await loadShelf()).toEqual({ packs: [], isReadable: false });
      expect(await readStoredPack("harbour-bridge")).toBeNull();
      expect(await tryToChange({ remove: ["harbour-bridge"] })).not.toBeNull();
    });
    await inPrivateWindow({ hasBackground: true }, async () => {
      expect((await loadShelf()).packs).toMatchObject([{ id: "harbour-bridge" }]);
      expect((await readStoredPack("harbour-bridge"))?.pack).toEqual(small());
      await keep(small({ version: "1.1.0" }));
    });
    expect((await loadShelf()).packs).toMatchObject([{ version: "1.1.0" }]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["InvalidStateError", "unavailable"],
    ["TypeError", "other"],
  ])("that the background cannot store for a private window say why: %s", async (name, failure) => {
    const refusing = vi.spyOn(packDatabase, "change").mockRejectedValue(new DOMException("no", name));
    onTestFinished(() => refusing.mockRestore());
    await inPrivateWindow({ hasBackground: true }, async () => {
      expect(await tryToChange({ remove: ["harbour-bridge"] })).toBe(failure);
    });
  });

  it("leave everything as it was where nobody could be told of a change", async () => {
    await keep(small());
    const before = await readStoredPack("harbour-bridge");
    const full = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"));
    onTestFinished(() => full.mockRestore());
    await expect(keep(small({ version: "2.0.0" }))).rejects.toThrow("full");
    await expect(keep(small({ id: "other" }))).rejects.toThrow("full");
    await expect(changePacks({ remove: ["harbour-bridge"] })).rejects.toThrow("full");
    expect((await loadShelf()).packs.map(({ id }) => id)).toEqual(["harbour-bridge"]);
    expect(await readStoredPack("harbour-bridge")).toEqual(before);
  });

  it("leave everything as it was where the browser is out of space", async () => {
    await keep(small());
    const revision = await fakeBrowser.storage.local.get();
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await expect(keep(small({ version: "2.0.0" }))).rejects.toThrow("full");
    full.mockRestore();
    expect((await loadShelf()).packs).toMatchObject([{ version: "1.0.0" }]);
    expect(await fakeBrowser.storage.local.get()).toEqual(revision);
  });
});
