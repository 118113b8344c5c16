// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "../../../entrypoints/shared/storage/settings-storage.ts";
import { ReaderApp } from "../../../entrypoints/shared/views/reader-app.tsx";
import { click, mention, pageState, show } from "./view.tsx";

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

const never = new Promise<never>(() => {});

/** Beside a page that says what it mentions, and answers other questions as it is told to. */
async function openBeside(answer: () => Promise<unknown>) {
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    scripting: { executeScript: async () => [{ result: "text/html" }] },
  });
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((_, message) =>
    (message as { type: string }).type === "page/get-state"
      ? (Promise.resolve(pageState([mention("sanae-takaichi", 0.1)])) as never)
      : (answer() as never),
  );
  await show(null);
  const root = await show(<ReaderApp tabId={7} />);
  await vi.waitFor(() => expect(root.querySelector(".mention-row")).not.toBeNull());
  return { root, said: () => root.querySelector(".toast-place")?.textContent ?? "" };
}

it.each([
  ["is gone", async () => false, "no longer on the page"],
  ["stands on a page that hangs", () => never, "does not answer"],
  [
    "stands on a page that has lost its script",
    () => Promise.reject(new Error("No receiver")),
    "does not answer",
  ],
])("says so where the place that a reader goes to %s", async (_, answer, words) => {
  const { root, said } = await openBeside(answer);
  await click(root, /^Sanae Takaichi/);
  await vi.waitFor(() => expect(said()).toContain(words), { timeout: 5000 });
});

it("no longer offers a topic back once the reader has switched the site off", async () => {
  const { root, said } = await openBeside(async () => true);
  await click(root, /^Mark Government/);
  await vi.waitFor(() => expect(said()).toContain("off on every page"));
  await click(root, /^On (?:www.)?courier.example/);
  await vi.waitFor(() => expect(said()).toBe(""));
});

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
