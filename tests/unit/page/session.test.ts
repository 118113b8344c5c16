// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Marking, markingVersion } from "../../../data/settings/marking.ts";
import { aPause } from "../../../data/settings/pause.ts";
import { defaultSettings } from "../../../data/settings/settings.ts";
import { startSession } from "../../../entrypoints/content-script/session.ts";

/** A life of a session, and what it says to the background. */
function aSession() {
  vi.useFakeTimers();
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    vi.useRealTimers();
  });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {} }));
  const told = vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue(null as never);
  return { signal: stop.signal, told };
}

it("wakes the background where it finds nothing to mark by: it may have been stopped before it had written that", async () => {
  await fakeBrowser.storage.local.clear();
  const { signal, told } = aSession();
  startSession(signal, () => {});
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ type: "page/changed", status: "starting" }));
});

it("goes on soon after the end of a pause through which the machine has slept", async () => {
  const { signal, told } = aSession();
  const marking: Marking = {
    ...defaultSettings,
    version: markingVersion,
    gazetteerKey: "any",
    pausedUntil: Date.now() + aPause,
    topics: [],
    where: "listed",
  };
  await fakeBrowser.storage.local.set({ marking });
  startSession(signal, () => {});
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ status: "paused" }));
  // Asleep, the clock goes on and timers stand still.
  vi.setSystemTime(Date.now() + 8 * aPause);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ status: "not-listed" }));
});
