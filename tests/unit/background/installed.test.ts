import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { settingsVersion } from "../../../data/settings/settings.ts";
import { whenInstalled } from "../../../entrypoints/background/installed.ts";
import { loadSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { loadMarking } from "../../../entrypoints/shared/storage/stored-marking.ts";

vi.mock("../../../data/bundled.ts", async (original) =>
  (await import("../data/few-forms.ts")).withFewForms(await original()),
);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

it("a first day begins with the welcome page, and pages have what they read", async () => {
  const open = vi.spyOn(fakeBrowser.tabs, "create");
  await whenInstalled({ reason: "install" });
  expect(open).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL("/welcome.html") });
  await vi.waitFor(async () => expect(await loadMarking()).not.toBeNull(), { timeout: 10_000 });
});

it("an update brings back settings that only it can read", async () => {
  const kept = { version: settingsVersion, topicsOff: ["defense"] };
  const at = "2026-01-31T00:00:00Z";
  await fakeBrowser.storage.local.set({ "settings-rejected": { kept, reason: "newer", at } });
  await whenInstalled({ reason: "update", previousVersion: "0.0.1" });
  expect((await loadSettings()).topicsOff).toEqual(["defense"]);
});

it.each([
  {
    what: "the welcome page cannot be opened",
    reason: "install",
    refuse: () => vi.spyOn(fakeBrowser.tabs, "create").mockRejectedValueOnce(new Error("No current window")),
  },
  {
    what: "the news cannot be noted",
    reason: "update",
    refuse: () => vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("full")),
  },
] as const)("pages have what they read also where $what", async ({ reason, refuse }) => {
  refuse();
  await whenInstalled({ reason, previousVersion: "0.0.1" }).catch(() => {});
  await vi.waitFor(async () => expect(await loadMarking()).not.toBeNull(), { timeout: 10_000 });
});
