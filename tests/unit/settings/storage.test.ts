import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings, type Settings, Site } from "../../../data/settings/settings.ts";
import {
  changeSettings,
  dismissRejectedSettings,
  loadRejectedSettings,
  loadSettings,
  restoreNewerSettings,
  watchSettings,
} from "../../../entrypoints/shared/storage/settings-storage.ts";

beforeEach(() => fakeBrowser.reset());

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get("settings")).settings;

describe("loading settings", () => {
  it("gives the defaults where nothing was ever chosen, and stores nothing", async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await stored()).toBeUndefined();
  });

  it("fills in choices that older settings do not know yet", async () => {
    await store({ version: 1, topicsOff: ["defense"] });
    expect(await loadSettings()).toEqual({ ...defaultSettings, topicsOff: ["defense"] });
  });

  it.each([
    ["text", "gone wrong"],
    ["a list", []],
    ["an unknown choice", { version: 2, where: "nowhere" }],
    ["an unknown key", { version: 2, surprise: true }],
    ["a version long before the first", { version: -1e300 }],
    ["an impossible delay", { version: 1, card: { showDelay: -5 } }],
  ])("starts from the defaults and keeps the original where storage holds %s", async (_, broken) => {
    await store(broken);
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await stored()).toEqual(defaultSettings);
    expect(await loadRejectedSettings()).toMatchObject({ kept: broken, reason: "damaged" });
  });

  it("gives the defaults also where the browser has no room to set the original aside, which stays where it is", async () => {
    await store("broken");
    const full = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"));
    onTestFinished(() => full.mockRestore());
    expect(await loadSettings()).toEqual(defaultSettings);
    await expect(changeSettings((settings) => settings)).rejects.toThrow("full");
    expect(await stored()).toBe("broken");
  });

  it("says that settings of a newer Sidelight are newer, not damaged", async () => {
    await store({ version: 99, everything: "new" });
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await loadRejectedSettings()).toMatchObject({ reason: "newer" });
  });

  it("forgets the kept copy when the reader dismisses the notice", async () => {
    await store("broken");
    await loadSettings();
    await dismissRejectedSettings();
    expect(await loadRejectedSettings()).toBeUndefined();
  });
});

describe("settings that only a newer Sidelight could read", () => {
  const kept = { ...defaultSettings, topicsOff: ["defense"], where: "every", card: { theme: "dark" } };
  const setAside = (kept: unknown, reason = "newer") =>
    fakeBrowser.storage.local.set({ "settings-rejected": { kept, reason, at: "2026-01-31T00:00:00Z" } });

  it("come back once this one can read them, and what was chosen since holds", async () => {
    await setAside(kept);
    await changeSettings((settings) => ({ ...settings, where: "listed", topicsOff: ["alliance"] }));
    await changeSettings((settings) => ({ ...settings, where: "news" }));
    await restoreNewerSettings();
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      topicsOff: ["defense", "alliance"],
      card: { ...defaultSettings.card, theme: "dark" },
    });
    expect(await loadRejectedSettings()).toBeUndefined();
  });

  it.each([
    ["they are newer still", { ...kept, version: 99 }, "newer"],
    ["they were damaged", kept, "damaged"],
  ])("stay aside where %s", async (_, kept, reason) => {
    await setAside(kept, reason);
    await restoreNewerSettings();
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(await loadRejectedSettings()).toMatchObject({ reason });
  });

  it("that are not there leave everything as it is", async () => {
    await restoreNewerSettings();
    expect(await stored()).toBeUndefined();
  });
});

describe("changing settings", () => {
  it("loses no change when many are made at once", async () => {
    const topics = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(
      topics.map((topic) =>
        changeSettings((settings) => ({ ...settings, topicsOff: [...settings.topicsOff, topic] })),
      ),
    );
    expect((await loadSettings()).topicsOff.toSorted()).toEqual(topics);
  });

  it("refuses a change that is not valid and keeps what was there", async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    await expect(changeSettings((settings) => ({ ...settings, exclude: ["not a site!"] }))).rejects.toThrow();
    expect(await loadSettings()).toEqual({ ...defaultSettings, badge: false });
  });

  it("goes on after a change that throws", async () => {
    await expect(
      changeSettings(() => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect((await loadSettings()).badge).toBe(false);
  });
});

describe("watching settings", () => {
  it("tells every later state until it is stopped", async () => {
    const stop = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), stop.signal);
    await changeSettings((settings) => ({ ...settings, where: "every" }));
    stop.abort();
    await changeSettings((settings) => ({ ...settings, where: "listed" }));
    expect(seen.map((settings) => settings.where)).toEqual(["every"]);
  });

  it("heals settings that are broken by hand while a page is open", async () => {
    const stop = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), stop.signal);
    await store({ version: "one" });
    await vi.waitFor(() => expect(seen).toEqual([defaultSettings]));
    stop.abort();
  });
});

describe("sites", () => {
  it.each(["example.com", "news.example.co.jp", "localhost", "127.0.0.1"])("accepts %s", (site) => {
    expect(Site.safeParse(site).success).toBe(true);
  });
  it.each(["example.com/path", "*://*.example.com/*", "https://example.com/a/*"])("accepts %s", (site) => {
    expect(Site.safeParse(site).success).toBe(true);
  });
  it.each(["", "https://example.com", "*.example.com", "ftp://example.com/", "two words", "a..b", "a.b/?q"])(
    "refuses %j",
    (site) => {
      expect(Site.safeParse(site).success).toBe(false);
    },
  );
});
