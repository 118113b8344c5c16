import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerMessage } from "../../../entrypoints/background/messages.ts";
import { loadSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";

beforeEach(() => fakeBrowser.reset());

const fromCard = (message: object) => answerMessage(message, { id: fakeBrowser.runtime.id });

it.each([
  { type: "entity/set", entity: "sanae-takaichi", on: false },
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

it("answers even what has no answer, so that whoever asked knows that it was heard", async () => {
  expect(await fromCard({ type: "page/changed", status: "annotated", entities: 1, dark: false })).toBeNull();
});

it("tells of imported packs to our own pages alone, no content script", () => {
  expect(fromCard({ type: "packs/abouts" })).toBeUndefined();
  const inPage = { id: fakeBrowser.runtime.id, url: "https://news.example/moz-extension" };
  expect(answerMessage({ type: "packs/abouts" }, inPage)).toBeUndefined();
  const ourPage = { ...inPage, url: fakeBrowser.runtime.getURL("/popup.html") };
  expect(answerMessage({ type: "packs/abouts" }, ourPage)).toBeInstanceOf(Promise);
});

it("leaves messages of others unanswered", () => {
  expect(
    answerMessage({ type: "topic/set", topic: "defense", on: false }, { id: "another" }),
  ).toBeUndefined();
});
