// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SyncPanel } from "../../../components/settings/sync-panel.tsx";
import { useSync } from "../../../entrypoints/options/use-sync.ts";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { changeSyncState, loadSyncState } from "../../../entrypoints/shared/storage/sync-state.ts";
import { click, find, show } from "../views/view.tsx";

function Panel() {
  const [said, setSaid] = useState("");
  const sync = useSync("en", ({ text }) => setSaid(text));
  return (
    sync && (
      <>
        <SyncPanel {...sync} />
        <output>{said}</output>
      </>
    )
  );
}

beforeEach(async () => {
  await show(null);
  fakeBrowser.reset();
});
afterEach(() => vi.restoreAllMocks());

it("is said to be on only where that could be stored", async () => {
  const panel = await show(<Panel />);
  await vi.waitFor(() => expect(panel.textContent).toContain("Sync through the browser"));
  const said = () => panel.querySelector("output")?.textContent;
  const full = vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  await click(panel, "Sync through the browser");
  await vi.waitFor(() => expect(said()).toContain("could not store"));
  const box = find(panel, "Sync through the browser") as HTMLInputElement;
  expect(box.checked).toBe(false);
  full.mockRestore();
  await click(panel, "Sync through the browser");
  await vi.waitFor(() => expect(said()).toBe("Settings are synced"));
  expect(await loadSyncState()).toMatchObject({ on: true });
});

it("keeps no site that was taken off a list once its copy is deleted: no other browser has to hear of it", async () => {
  await changeSyncState({ on: true, agreedAt: 1 });
  await changeSettings((now) => ({ ...now, exclude: ["kept.example", "removed.example"] }));
  await changeSettings((now) => ({ ...now, exclude: ["kept.example"] }));
  await changeSyncState({ on: false });
  const panel = await show(<Panel />);
  await vi.waitFor(() => expect(panel.textContent).toContain("Delete that copy"));
  await click(panel, "Delete that copy");
  await vi.waitFor(() => expect(panel.textContent).toContain("is deleted"));
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(stored).toContain("exclude/kept.example");
  expect(stored).not.toContain("removed.example");
});
