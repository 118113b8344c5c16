// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PacksProps } from "../../../components/packs/packs-section.tsx";
import type { ToastMessage } from "../../../components/toast/toast.tsx";
import { defaultSettings } from "../../../data/settings.ts";
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
    say: (message) => said.push(message),
  });
  return null;
}

const bytes = new TextEncoder().encode(JSON.stringify(smallPack()));

async function importPack(): Promise<void> {
  packs?.onOffer([{ name: "bridge.json", size: bytes.length, bytes: async () => bytes.buffer }]);
  await vi.waitFor(() => expect(packs?.importing.step).toBe("offered"));
  packs?.onAccept();
  await vi.waitFor(() => expect(packs?.packs).toHaveLength(2));
}

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  said.length = 0;
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "Sidelight",
    version: "0.1.0",
  });
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
  await vi.waitFor(() => expect(said[1]?.text).toContain("not enough room"));
});

it("says so where the Undo of a removal fails", async () => {
  await importPack();
  const imported = packs?.packs.find(({ isBundled }) => !isBundled);
  if (imported) packs?.onRemove(imported.about);
  await vi.waitFor(() => expect(said).toHaveLength(2));
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full);
  said[1]?.undo?.();
  await vi.waitFor(() => expect(said[2]?.text).toContain("not enough room"));
});
