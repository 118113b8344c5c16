// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OptionsApp } from "../../../entrypoints/options/options-app.tsx";
import { click, show } from "./view.tsx";

beforeEach(async () => {
  await show(null);
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it("says so where the browser cannot put away what it had kept of settings", async () => {
  await fakeBrowser.storage.local.set({
    "settings-rejected": { kept: { version: 3 }, reason: "damaged", at: "2026-01-02T03:04:05Z" },
  });
  const root = await show(<OptionsApp shortcuts={[]} />);
  await vi.waitFor(() => expect(root.querySelector(".kept-settings")).not.toBeNull());
  vi.spyOn(fakeBrowser.storage.local, "remove").mockRejectedValue(new Error("QuotaExceededError"));
  await click(root, "Discard them");
  await vi.waitFor(() =>
    expect(root.querySelector(".toast-place")?.textContent).toContain("could not store"),
  );
  expect(root.querySelector(".kept-settings")).not.toBeNull();
});

it("says that all marks rest, until the pause is over or ended there", async () => {
  const notice = (root: HTMLElement) => root.querySelector(".notice")?.textContent ?? "";
  const pause = (left: number) => fakeBrowser.storage.local.set({ pausedUntil: Date.now() + left });
  await pause(60_000);
  const root = await show(<OptionsApp shortcuts={[]} />);
  await vi.waitFor(() => expect(notice(root)).toContain("Paused until"));
  await click(root, "End the pause");
  await vi.waitFor(() => expect(notice(root)).toBe(""));
  expect(await fakeBrowser.storage.local.get("pausedUntil")).toEqual({});
  await pause(300);
  await vi.waitFor(() => expect(notice(root)).toContain("Paused until"));
  await vi.waitFor(() => expect(notice(root)).toBe(""));
});
