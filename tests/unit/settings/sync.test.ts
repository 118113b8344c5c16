import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Choices, choicesOf, stampsAfter } from "../../../data/settings/choices.ts";
import { defaultSettings, settingsVersion } from "../../../data/settings/settings.ts";
import { setTopic } from "../../../data/settings/settings-changes.ts";
import { choicesIn, fits, itemsOf, withoutForgotten } from "../../../data/settings/settings-sync.ts";
import { changeSettings, loadSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { forgetSynced, syncSettings } from "../../../entrypoints/shared/storage/settings-sync.ts";
import { changeSyncState, loadSyncState } from "../../../entrypoints/shared/storage/sync-state.ts";
import { anySettings } from "./any-settings.ts";

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const { local, sync } = fakeBrowser.storage;
const synced = () => sync.get(null) as Promise<Record<string, unknown>>;
/** What another device of the reader put into the sync. */
const elsewhere = (choices: [string, unknown, number][]) =>
  sync.set(itemsOf(new Map(choices.map(([name, value, at]) => [name, { value, at }]))));
const choicesSynced = async () => {
  const choices = choicesIn(await synced());
  if (choices === "newer") throw new Error("newer");
  return Object.fromEntries([...choices].map(([name, { value }]) => [name, value]));
};

describe("items of the browser’s sync", () => {
  it("give the choices back as they were", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const choices = choicesOf(settings, stampsAfter({}, defaultSettings, settings, 7));
        const stored = JSON.parse(JSON.stringify(itemsOf(choices)));
        expect(new Map([...(choicesIn(stored) as Choices)].sort())).toEqual(new Map([...choices].sort()));
      }),
    );
  });

  it("keep to what browsers allow: 8 kB for one, 100 kB for all", () => {
    const sites = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, i) => [`exclude/site-${i}.example`, { value: true, at: 1e12 }]),
      );
    expect(fits(itemsOf(sites(1500)))).toBe(true);
    expect(fits(itemsOf(sites(4000)))).toBe(false);
    expect(fits(itemsOf(new Map([[`exclude/${"x".repeat(9000)}`, { value: true, at: 1 }]])))).toBe(false);
  });

  it.each([
    ["an unknown setting", { choices: { surprise: [1, 1] }, version: settingsVersion }],
    ["an impossible value", { choices: { where: ["nowhere", 1] }, version: settingsVersion }],
    ["an impossible delay", { choices: { "card.showDelay": [-1, 1] }, version: settingsVersion }],
    ["a site that is a script", { choices: { "include/javascript:x": [true, 1] }, version: settingsVersion }],
    [
      "a list’s entry that is neither there nor off",
      { choices: { "topicsOff/defense": ["yes", 1] }, version: settingsVersion },
    ],
    ["an unknown colour", { choices: { "colours/defense": ["infrared", 1] }, version: settingsVersion }],
    ["an id that is none", { choices: { "topicsOff/../x": [true, 1] }, version: settingsVersion }],
    ["a prototype", JSON.parse(`{"choices":{"card.__proto__":[1,1],"__proto__":[1,1]},"version":1}`)],
    ["a list", [1, 2]],
    ["text", "gone wrong"],
    ["a time before time", { choices: { badge: [false, -1] }, version: settingsVersion }],
  ])("pass over %s", (_, item) => {
    expect(choicesIn({ "choices-0": item, other: 1 })).toEqual(new Map());
  });

  it("forget after a year that something was taken off a list, and nothing else", () => {
    const year = 366 * 24 * 60 * 60 * 1000;
    const choices = new Map([
      ["exclude/old.example", { value: null, at: 0 }],
      ["exclude/young.example", { value: null, at: 1000 }],
      ["exclude/kept.example", { value: true, at: 0 }],
    ]);
    expect([...withoutForgotten(choices, year).keys()]).toEqual([
      "exclude/young.example",
      "exclude/kept.example",
    ]);
  });
});

describe("sync", () => {
  it("is off until the reader switches it on: nothing leaves the browser", async () => {
    await changeSettings((now) => ({ ...now, exclude: ["example.com"] }));
    await syncSettings();
    expect(await synced()).toEqual({});
    expect(await loadSyncState()).toEqual({ on: false, trouble: null, agreedAt: null });
  });

  it("sends what was chosen, and no pack, and nothing that nobody chose", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => setTopic({ ...now, markStyle: "tint" }, "defense", false));
    await syncSettings();
    expect(await choicesSynced()).toEqual({ markStyle: "tint", "topicsOff/defense": true });
    expect((await loadSyncState()).agreedAt).toBeGreaterThan(0);
  });

  it("takes in what another device chose, and keeps what this one did", async () => {
    await changeSettings((now) => ({ ...now, exclude: ["example.com"] }));
    await elsewhere([
      ["exclude/news.test", true, Date.now()],
      ["topicsOff/a-topic-of-another-pack", true, Date.now()],
    ]);
    await changeSyncState({ on: true });
    await syncSettings();
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      exclude: ["example.com", "news.test"],
      topicsOff: ["a-topic-of-another-pack"],
    });
    expect(Object.keys(await choicesSynced())).toHaveLength(3);
  });

  it("lets a later choice win, and an earlier one lose", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, where: "listed", markStyle: "tint" }));
    await elsewhere([
      ["where", "every", Date.now() + 1000],
      ["markStyle", "solid", 1],
    ]);
    await syncSettings();
    expect(await loadSettings()).toMatchObject({ where: "every", markStyle: "tint" });
    expect(await choicesSynced()).toEqual({ where: "every", markStyle: "tint" });
  });

  it("writes nothing where nothing is new", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    await syncSettings();
    const [set, setLocal] = [vi.spyOn(sync, "set"), vi.spyOn(local, "set")];
    await syncSettings();
    expect(set).not.toHaveBeenCalled();
    expect(setLocal).not.toHaveBeenCalled();
  });

  it("says once an hour that it still agrees", async () => {
    await changeSyncState({ on: true });
    await syncSettings();
    const { agreedAt } = await loadSyncState();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * 60 * 60 * 1000 });
    onTestFinished(() => void vi.useRealTimers());
    await syncSettings();
    expect((await loadSyncState()).agreedAt).toBeGreaterThan(agreedAt ?? Number.POSITIVE_INFINITY);
  });

  it("says the same trouble once", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    vi.spyOn(sync, "set").mockRejectedValue(new Error("An unexpected error occurred"));
    await syncSettings();
    const setLocal = vi.spyOn(local, "set");
    await syncSettings();
    expect(setLocal).not.toHaveBeenCalled();
  });

  it("does not take defaults that replaced damaged settings for a choice", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, where: "every", exclude: ["example.com"] }));
    await syncSettings();
    await local.set({ settings: "broken by hand" });
    await syncSettings();
    expect(await loadSettings()).toEqual({ ...defaultSettings, where: "every", exclude: ["example.com"] });
  });

  it.each([
    ["too-large", "QUOTA_BYTES quota exceeded"],
    ["too-large", "QuotaExceededError: storage.sync API call exceeded its quota limitations."],
    ["busy", "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota."],
    ["unavailable", "An unexpected error occurred"],
  ] as const)(
    "keeps everything here and says why where the browser refuses: %s",
    async (trouble, message) => {
      await changeSyncState({ on: true });
      await changeSettings((now) => ({ ...now, badge: false }));
      vi.spyOn(sync, "set").mockRejectedValue(new Error(message));
      await syncSettings();
      expect(await loadSyncState()).toMatchObject({ on: true, trouble });
      expect(await loadSettings()).toEqual({ ...defaultSettings, badge: false });
      vi.restoreAllMocks();
      await syncSettings();
      expect(await loadSyncState()).toMatchObject({ trouble: null });
      expect(await choicesSynced()).toEqual({ badge: false });
    },
  );

  it("goes on after it could not store how it stands", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error("QuotaExceededError"));
    await syncSettings();
    await changeSettings((now) => ({ ...now, where: "every" }));
    await syncSettings();
    expect(await choicesSynced()).toEqual({ badge: false, where: "every" });
    expect(await loadSyncState()).toMatchObject({ trouble: null });
  });

  it("goes on after it could not read how it stands", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    vi.spyOn(local, "get").mockRejectedValueOnce(new Error("An unexpected error occurred"));
    await syncSettings();
    await syncSettings();
    expect(await choicesSynced()).toEqual({ badge: false });
  });

  it("says that this browser had no room for what others chose, not that it has no sync", async () => {
    await changeSyncState({ on: true });
    await elsewhere([["where", "every", Date.now()]]);
    vi.spyOn(local, "set").mockRejectedValueOnce(new Error("QuotaExceededError"));
    await syncSettings();
    expect(await loadSyncState()).toMatchObject({ on: true, trouble: "not-stored" });
    await syncSettings();
    expect(await loadSyncState()).toMatchObject({ trouble: null });
    expect(await loadSettings()).toMatchObject({ where: "every" });
  });

  it("does not even try with lists that are too long", async () => {
    await changeSyncState({ on: true });
    const sites = Array.from({ length: 4000 }, (_, i) => `site-${i}.example`);
    await changeSettings((now) => ({ ...now, exclude: sites }));
    await syncSettings();
    expect(await synced()).toEqual({});
    expect(await loadSyncState()).toMatchObject({ trouble: "too-large" });
    expect((await loadSettings()).exclude).toHaveLength(4000);
  });

  it("leaves alone what a newer Sidelight wrote", async () => {
    const newer = { "choices-0": { choices: { where: ["nowhere", 5] }, version: settingsVersion + 1 } };
    await sync.set(newer);
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    await syncSettings();
    expect(await synced()).toEqual(newer);
    expect(await loadSyncState()).toMatchObject({ trouble: "newer" });
  });

  it("can take its copy out of the sync again, and nothing else", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    await syncSettings();
    await sync.set({ other: 1 });
    await changeSyncState({ on: false });
    await forgetSynced();
    expect(await synced()).toEqual({ other: 1 });
    expect(await loadSettings()).toEqual({ ...defaultSettings, badge: false });
  });

  it("stays without its copy where the background was just writing it", async () => {
    await changeSyncState({ on: true });
    await changeSettings((now) => ({ ...now, badge: false }));
    const written = Promise.withResolvers<void>();
    const set = sync.set.bind(sync);
    const slow = vi.spyOn(sync, "set").mockImplementation(async (items) => {
      await written.promise;
      return set(items);
    });
    // The background has its own copy of every script.
    vi.resetModules();
    const background = await import("../../../entrypoints/shared/storage/settings-sync.ts");
    const writing = background.syncSettings();
    await vi.waitFor(() => expect(slow).toHaveBeenCalled());
    await changeSyncState({ on: false });
    const forgotten = forgetSynced();
    written.resolve();
    await Promise.all([writing, forgotten]);
    expect(await synced()).toEqual({});
  });
});
