// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PackOffer } from "../../../components/packs/import-state.ts";
import type { PacksProps } from "../../../components/packs/packs-section.tsx";
import type { ToastMessage } from "../../../components/toast/toast.tsx";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { usePacks } from "../../../entrypoints/options/use-packs.ts";
import { smallPack } from "../data/small-pack.ts";
import { show } from "../views/view.tsx";

const said: ToastMessage[] = [];
const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};
let packs: PacksProps | null;

function Page() {
  packs = usePacks({
    settings: defaultSettings,
    language: "en",
    onChange: vi.fn(),
    say: (next) => {
      const message = typeof next === "function" ? next(said.at(-1) ?? null) : next;
      if (message && message !== said.at(-1)) said.push(message);
    },
  });
  return null;
}

const versions = () => packs?.packs.map(({ about: { id, version } }) => `${id} ${version}`) ?? [];

function offerOf(pack: unknown): PackOffer {
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  return { name: "bridge.json", size: bytes.length, bytes: async () => bytes.buffer };
}

async function importPack(more: { id?: string; version?: string } = {}): Promise<void> {
  const pack = { ...smallPack(), ...more };
  packs?.onOffer([offerOf(pack)]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("offered"));
  packs?.onAccept();
  await vi.waitFor(() => expect(versions()).toContain(`${pack.id} ${pack.version}`));
}

async function removeImportedPack(): Promise<void> {
  await importPack();
  const imported = packs?.packs.find(({ isBundled }) => !isBundled);
  if (imported) packs?.onRemove(imported.about);
  await vi.waitFor(() => expect(said).toHaveLength(2));
}

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  said.length = 0;
  await show(null);
  await show(<Page />);
  await vi.waitFor(() => expect(packs).not.toBeNull());
});
afterEach(() => vi.restoreAllMocks());

it("says the same of a pack's size before and after it is imported, whatever blanks the file had", async () => {
  const spaced = new TextEncoder().encode(JSON.stringify(smallPack(), null, 8));
  packs?.onOffer([{ name: "bridge.json", size: spaced.length, bytes: async () => spaced.buffer }]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("offered"));
  const before = packs?.importing.step === "offered" && packs.importing.about.bytes;
  packs?.onAccept();
  await vi.waitFor(() => expect(packs?.packs).toHaveLength(2));
  expect(packs?.packs.find(({ isBundled }) => !isBundled)?.about.bytes).toBe(before);
});

it("says so where the Undo of an import fails", async () => {
  await importPack();
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(full);
  said[0]?.undo?.();
  await vi.waitFor(() => expect(said.at(-1)?.text).toContain("not enough room"));
});

it("says so where the Undo of a removal fails", async () => {
  await removeImportedPack();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full);
  said[1]?.undo?.();
  await vi.waitFor(() => expect(said.at(-1)?.text).toContain("not enough room"));
});

it("says while a removed pack comes back, and when it has", async () => {
  await removeImportedPack();
  said[1]?.undo?.();
  expect(said.at(-1)?.text).toBe("Undoing that…");
  await vi.waitFor(() => expect(said.at(-1)?.text).toBe("As it was before"));
});

it("leaves what was said since a removed pack began to come back", async () => {
  await importPack();
  said[0]?.undo?.();
  said.push({ text: "Something else" });
  await vi.waitFor(() => expect(versions()).toHaveLength(1));
  expect(said.at(-1)?.text).toBe("Something else");
});

it("leaves a pack at its place when another version of it comes", async () => {
  await importPack({ id: "first" });
  await importPack({ id: "second" });
  await importPack({ id: "first", version: "2.0.0" });
  expect(versions().slice(1)).toEqual(["first 2.0.0", "second 1.0.0"]);
});

it("stops the check of one file when several are dropped, which it refuses", async () => {
  const { promise, resolve } = Promise.withResolvers<ArrayBuffer>();
  const pack = offerOf(smallPack());
  packs?.onOffer([{ ...pack, bytes: () => promise }]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("checking"));
  packs?.onOffer([pack, pack]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("refused"));
  resolve(await pack.bytes());
  await new Promise((later) => setTimeout(later, 300));
  expect(packs?.importing.step).toBe("refused");
});

/** Accepts a pack, and drops another file before the first is stored; answers what gives that file's bytes. */
async function dropWhileStoring(): Promise<() => Promise<void>> {
  packs?.onOffer([offerOf({ ...smallPack(), id: "first" })]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("offered"));
  const { promise, resolve } = Promise.withResolvers<ArrayBuffer>();
  const second = offerOf({ ...smallPack(), id: "second" });
  packs?.onAccept();
  packs?.onOffer([{ ...second, bytes: () => promise }]);
  return async () => resolve(await second.bytes());
}

it("offers a pack that is dropped while another is being stored", async () => {
  const read = await dropWhileStoring();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  await read();
  await vi.waitFor(() =>
    expect(packs?.importing).toMatchObject({ step: "offered", about: { id: "second" } }),
  );
  packs?.onAccept();
  await vi.waitFor(() => expect(versions().slice(1)).toEqual(["first 1.0.0", "second 1.0.0"]));
});

it("says so where a pack cannot be stored while another is looked at", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full);
  const read = await dropWhileStoring();
  await vi.waitFor(() => expect(said[0]?.text).toContain("not enough room"));
  expect(packs?.importing.step).toBe("checking");
  await read();
  await vi.waitFor(() =>
    expect(packs?.importing).toMatchObject({ step: "offered", about: { id: "second" } }),
  );
});

it("says of a file that cannot be read that it could not be read", async () => {
  const gone = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  packs?.onOffer([{ ...offerOf(smallPack()), bytes: gone }]);
  await vi.waitFor(() => expect(packs?.importing).toMatchObject({ step: "failed", reason: "unread" }));
});
