import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { publishMarking } from "../../../entrypoints/background/publish.ts";
import { resetEverything } from "../../../entrypoints/options/whole-state.ts";
import { loadPause, pauseForAnHour } from "../../../entrypoints/shared/storage/pause.ts";
import {
  changeSettings,
  loadRejectedSettings,
  loadSettings,
} from "../../../entrypoints/shared/storage/settings-storage.ts";
import { changeSyncState } from "../../../entrypoints/shared/storage/sync-state.ts";
import { hasNews, noteUpdate } from "../../../entrypoints/shared/storage/whats-new.ts";

vi.mock("../../../data/bundled.ts", async (original) =>
  (await import("../data/few-forms.ts")).withFewForms(await original()),
);

const { local } = fakeBrowser.storage;
const everything = async () =>
  JSON.stringify([await local.get(null), await fakeBrowser.storage.session.get()]);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await local.set({ settings: { exclude: ["once-kept.example"], surprise: true } });
  await loadSettings();
  await changeSettings((now) => ({
    ...now,
    include: ["listed.example"],
    exclude: ["secret-site.example", "removed.example"],
  }));
  await changeSettings((now) => ({ ...now, exclude: ["secret-site.example"] }));
  await pauseForAnHour();
  await noteUpdate("0.0.1");
  await publishMarking();
});

describe("after everything is reset", () => {
  it("no site that was ever listed is stored anywhere", async () => {
    expect(await everything()).toContain("secret-site.example");
    await resetEverything();
    await publishMarking();
    expect(await everything()).not.toContain(".example");
  });

  it("nothing is set aside, nothing rests, and nothing is news", async () => {
    await resetEverything();
    expect(await loadRejectedSettings()).toBeUndefined();
    expect(await loadPause()).toBe(0);
    expect(await hasNews()).toBe(false);
  });

  it("all of it comes back by Undo", async () => {
    const before = await loadSettings();
    const undo = await resetEverything();
    expect(await loadSettings()).toEqual(defaultSettings);
    await undo();
    expect(await loadSettings()).toEqual(before);
    expect(await loadRejectedSettings()).toMatchObject({ kept: { exclude: ["once-kept.example"] } });
    expect(await loadPause()).toBeGreaterThan(0);
    expect(await hasNews()).toBe(true);
  });

  it("nothing has changed where the browser refuses a part of it", async () => {
    const before = await loadSettings();
    vi.spyOn(local, "remove").mockRejectedValueOnce(new Error("full"));
    await expect(resetEverything()).rejects.toThrow("full");
    expect(await loadSettings()).toEqual(before);
  });
});

describe("what was taken off a list", () => {
  const stamps = async () => Object.keys((await local.get("settings-stamps"))["settings-stamps"] as object);

  it("is forgotten at once where settings never left this browser", async () => {
    expect(await stamps()).toEqual(["exclude/secret-site.example", "include/listed.example"]);
  });

  it("is remembered where other browsers have to hear of it, for a year", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, exclude: [] }));
    await changeSettings((now) => ({ ...now, badge: false }));
    expect(await stamps()).toContain("exclude/secret-site.example");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 400 * 24 * 60 * 60 * 1000 });
    await changeSettings((now) => ({ ...now, badge: true }));
    expect(await stamps()).not.toContain("exclude/secret-site.example");
    vi.useRealTimers();
  });
});
