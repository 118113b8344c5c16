import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessage } from "../../../entrypoints/background/messages.ts";
import { loadSettings } from "../../../entrypoints/shared/settings-storage.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const fromCard = (message: object) =>
  new Promise((resolve) => {
    expect(answerMessage(message, { id: fakeBrowser.runtime.id }, resolve)).toBe(true);
  });

it.each([
  { type: "topic/set", topic: "defense", on: false },
  { type: "site/set", host: "news.example", on: false },
])("answers a card’s $type only once it is stored, and with no where it cannot be", async (message) => {
  const before = await loadSettings();
  const refusing = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceeded"));
  expect(await fromCard(message)).toBe(false);
  expect(await loadSettings()).toEqual(before);
  refusing.mockRestore();
  expect(await fromCard(message)).toBe(true);
  expect(await loadSettings()).not.toEqual(before);
});

it("tells who asks when there is no answer, instead of keeping them waiting", async () => {
  vi.spyOn(fakeBrowser.runtime, "openOptionsPage").mockRejectedValueOnce(new Error("no window"));
  expect(await fromCard({ type: "open/options" })).toBeUndefined();
});

it("leaves messages of others unanswered", () => {
  const respond = vi.fn();
  const message = { type: "topic/set", topic: "defense", on: false };
  expect(answerMessage(message, { id: "another" }, respond)).toBeUndefined();
  expect(answerMessage({ type: "unknown" }, { id: fakeBrowser.runtime.id }, respond)).toBeUndefined();
  expect(respond).not.toHaveBeenCalled();
});
