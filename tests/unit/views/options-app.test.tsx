// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OptionsApp } from "../../../entrypoints/options/options-app.tsx";
import { click, show } from "./view.tsx";

beforeEach(() => {
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
