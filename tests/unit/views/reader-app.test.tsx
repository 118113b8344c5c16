// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { ReaderApp } from "../../../entrypoints/shared/views/reader-app.tsx";
import { click, show } from "./view.tsx";

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function open() {
  await show(null);
  const root = await show(<ReaderApp tabId={null} />);
  await vi.waitFor(() => expect(root.querySelector("[role=tablist]")).not.toBeNull());
  return root;
}

it("says so where the browser cannot store a pause", async () => {
  const root = await open();
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  await click(root, "More actions");
  await click(root, "Pause for an hour");
  await vi.waitFor(() =>
    expect(root.querySelector(".toast-place")?.textContent).toContain("could not store"),
  );
});

it("offers the end of a pause beside a page that cannot tell of it", async () => {
  await fakeBrowser.storage.local.set({ pausedUntil: Date.now() + 60_000 });
  const root = await open();
  await click(root, "More actions");
  await click(root, "End the pause");
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get("pausedUntil")).toEqual({}));
});

it("no longer offers to end a pause that has been ended elsewhere", async () => {
  const root = await open();
  const said = () => root.querySelector(".toast-place")?.textContent ?? "";
  await click(root, "More actions");
  await click(root, "Pause for an hour");
  await vi.waitFor(() => expect(said()).toContain("Marks rest for an hour"));
  await click(root, "More actions");
  await click(root, "End the pause");
  await vi.waitFor(() => expect(said()).toBe(""));
});

it("no longer offers that in another language either, in which the reader has come to read meanwhile", async () => {
  const root = await open();
  const said = () => root.querySelector(".toast-place")?.textContent ?? "";
  await click(root, "More actions");
  await click(root, "Pause for an hour");
  await vi.waitFor(() => expect(said()).toContain("Marks rest for an hour"));
  await changeSettings((now) => ({ ...now, card: { ...now.card, language: "ja" } }));
  await vi.waitFor(() => expect(document.documentElement.lang).toBe("ja"));
  await fakeBrowser.storage.local.remove("pausedUntil");
  await vi.waitFor(() => expect(said()).toBe(""));
});
