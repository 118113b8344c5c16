// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ToastMessage } from "../../../components/toast/toast.tsx";
import { useBackup } from "../../../entrypoints/options/use-backup.ts";
import { backupOf, firstDay, readState } from "../../../entrypoints/options/whole-state.ts";
import { changeSettings, loadSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { show } from "../views/view.tsx";

const said: ToastMessage[] = [];
let backup: ReturnType<typeof useBackup>;
/** What waits for a lock goes on once this does. */
let lockFree: Promise<void>;

function Page() {
  backup = useBackup("the-bundled-one", "en", (message) => said.push(message));
  return null;
}

const file = (more: Partial<File> = {}) => {
  const text = backupOf(
    { ...firstDay, settings: { ...firstDay.settings, where: "every" } },
    "Sidelight test",
  );
  return { name: "backup.json", size: text.length, text: async () => text, ...more } as File;
};
const step = (name: string) => vi.waitFor(() => expect(backup.restoring.step).toBe(name));

beforeEach(async () => {
  fakeBrowser.reset();
  said.length = 0;
  lockFree = Promise.resolve();
  const request = (...all: unknown[]) => lockFree.then(all.at(-1) as () => unknown);
  Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
  await show(null);
  await show(<Page />);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it("is not offered any more once the reader cancelled, however late that comes", async () => {
  let free = () => {};
  lockFree = new Promise((resolve) => {
    free = resolve;
  });
  const waitsForLock = vi.spyOn(navigator.locks, "request");
  backup.onOffer(file());
  await vi.waitFor(() => expect(waitsForLock).toHaveBeenCalled());
  backup.onCancel();
  await step("waiting");
  free();
  await readState();
  await show(<Page />);
  expect(backup.restoring).toEqual({ step: "waiting" });
  backup.onAccept();
  expect(await loadSettings()).toEqual(firstDay.settings);
  expect(said).toEqual([]);
});

it("is refused unread where it is too large", async () => {
  const text = vi.fn();
  backup.onOffer(file({ size: 300 * 1024 * 1024, text }));
  await step("refused");
  expect(backup.restoring).toMatchObject({ problems: [{ path: "", kind: "backup-too-large" }] });
  expect(text).not.toHaveBeenCalled();
});

it("is named after the reader’s own day", async () => {
  // Evening in Honolulu, where tests run, is the next day in UTC.
  vi.setSystemTime(new Date("2026-02-01T05:00:00Z"));
  URL.createObjectURL = () => "blob:backup";
  const named: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    named.push(this.download);
  });
  backup.onSave();
  await vi.waitFor(() => expect(named).toEqual(["sidelight-backup-2026-01-31.json"]));
});

it.each([
  ["restored", () => backup.onAccept()],
  ["reset", () => backup.onReset()],
])("says so where the Undo of what was %s fails", async (_, act) => {
  await changeSettings((now) => ({ ...now, markStyle: "tint" }));
  backup.onOffer(file());
  await step("offered");
  act();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  said[0]?.undo?.();
  await vi.waitFor(() => expect(said[1]?.text).toContain("did not work"));
});
