import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings } from "../../../data/settings/settings.ts";
import {
  badgeFor,
  catchUpBadges,
  showOnBadge,
  updateAllBadges,
} from "../../../entrypoints/background/badge.ts";

const never = new Promise<never>(() => {});
const mention = { entity: "nato", topic: "alliance", text: "NATO", position: 0, inHeadline: false };
/** One name in two places. */
const page = {
  status: "annotated",
  host: "news.example",
  title: "A page",
  language: "en",
  mentions: [mention, mention],
};
const badges = new Map<number, string>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  badges.clear();
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badges.set(tabId, text),
  });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }] as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("says how many names a page mentions, or in another colour that Sidelight rests there", () => {
  const awake = badgeFor({ status: "annotated", entities: 2 });
  expect(awake.text).toBe("2");
  const resting = badgeFor({ status: "paused", entities: 0 });
  expect(resting.text).toBe("II");
  expect(resting.colour).not.toBe(awake.colour);
  expect(badgeFor({ status: "nothing-found", entities: 0 }).text).toBe("");
});

it("shows every page’s count of different names when it is switched on, however long another page hangs", async () => {
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(((tab: number) =>
    tab === 1 ? never : Promise.resolve(page)) as never);
  await updateAllBadges(false);
  expect([...badges]).toEqual([
    [1, ""],
    [2, ""],
    [3, ""],
  ]);
  const updated = updateAllBadges(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([badges.get(2), badges.get(3)]).toEqual(["1", "1"]);
  await vi.runAllTimersAsync();
  await updated;
  expect(badges.get(1)).toBe("");
});

it("shows every page’s count when it is switched on for the first time since the browser started", async () => {
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue(page as never);
  await updateAllBadges(true);
  expect([...badges.values()]).toEqual(["1", "1", "1"]);
});

it("shows no count that comes after it was switched off again", async () => {
  const { promise, resolve } = Promise.withResolvers<typeof page>();
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((() => promise) as never);
  const updated = updateAllBadges(true);
  await vi.advanceTimersByTimeAsync(0);
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, badge: false } });
  await updateAllBadges(false);
  resolve(page);
  await updated;
  expect([...badges.values()]).toEqual(["", "", ""]);
});

it("asks no page where nothing has changed", async () => {
  const ask = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue(page as never);
  await updateAllBadges(true);
  ask.mockClear();
  await updateAllBadges(true);
  expect(ask).not.toHaveBeenCalled();
});

it("is switched by the next start of a background that was ended before it was through, and by no other", async () => {
  const ask = vi.spyOn(fakeBrowser.tabs, "sendMessage").mockResolvedValue(page as never);
  vi.mocked(fakeBrowser.tabs.query).mockRejectedValueOnce(new Error("No SW"));
  await expect(updateAllBadges(true)).rejects.toThrow();
  await catchUpBadges();
  expect([...badges.values()]).toEqual(["1", "1", "1"]);
  ask.mockClear();
  await catchUpBadges();
  expect(ask).not.toHaveBeenCalled();
});

it("keeps what a page has told, though it is too slow to answer when it is asked", async () => {
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((() => never) as never);
  const updated = updateAllBadges(true);
  await vi.advanceTimersByTimeAsync(0);
  await showOnBadge(2, { status: "annotated", entities: 4 });
  await vi.runAllTimersAsync();
  await updated;
  expect(badges.get(2)).toBe("4");
});
