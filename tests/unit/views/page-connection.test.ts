import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { TabView } from "../../../components/page-summary/tab-view.ts";
import { followPage } from "../../../entrypoints/shared/views/page-connection.ts";

const never = new Promise<never>(() => {});
const event = { addListener: () => {}, removeListener: () => {} };
/** What the browser tells of the tab, what the page answers, and what a script finds there. */
let tab: { status: string; url: string | undefined };
let ask: () => Promise<unknown>;
let script: () => Promise<unknown>;
let stop: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  stop = new AbortController();
  tab = { status: "complete", url: "https://news.example/paper.pdf" };
  ask = script = () => never;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
    extension: { isAllowedFileSchemeAccess: async () => false },
    scripting: { executeScript: () => script() },
  });
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(() => ask() as never);
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(async () => ({ ...tab }) as never);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Collects what a view is told of the page. */
function follow(): TabView[] {
  const told: TabView[] = [];
  followPage(7, (page) => told.push(page), stop.signal);
  return told;
}

async function toldWithin(milliseconds: number): Promise<TabView[]> {
  const told = follow();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return told;
}

const noAnswer = () => Promise.reject(new Error("Receiving end does not exist."));

it("says why a page is silent, though neither the page nor the browser answers", async () => {
  expect(await toldWithin(10_000)).toEqual([{ kind: "silent", reason: "pdf" }]);
});

it.each([
  ["a page’s source", "view-source:https://news.example/story"],
  ["a page of the browser whose address is withheld", undefined],
])("knows %s at once, without a script that might be left waiting there", async (_, url) => {
  tab.url = url;
  ask = noAnswer;
  expect(await toldWithin(100)).toEqual([{ kind: "silent", reason: "browser-page" }]);
});

it("does not take a page for an old one into which the browser lets no script: it may not have loaded", async () => {
  tab.url = "https://news.example/story";
  ask = noAnswer;
  script = () => Promise.reject(new Error("Frame with ID 0 is showing error page"));
  expect(await toldWithin(10_000)).toEqual([{ kind: "silent", reason: "unreadable" }]);
  script = async () => [{ result: "text/html" }];
  expect((await toldWithin(10_000)).at(-1)).toEqual({ kind: "silent", reason: "reload" });
});

it("notices the end of loading where the browser does not tell of it", async () => {
  tab.status = "loading";
  ask = noAnswer;
  script = async () => [{ result: "application/pdf" }];
  setTimeout(() => Object.assign(tab, { status: "complete" }), 3000);
  const told = await toldWithin(10_000);
  expect(told[0]).toEqual({ kind: "looking" });
  expect(told.at(-1)).toEqual({ kind: "silent", reason: "pdf" });
});

it("passes over what a page said before something newer", async () => {
  const state = { status: "annotated", host: "news.example", language: "en", mentions: [] };
  const slow = Promise.withResolvers<unknown>();
  const answers = [slow.promise, Promise.resolve({ ...state, title: "Newer" })];
  ask = () => answers.shift() ?? never;
  const told = follow();
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: "complete" }, tab as never);
  await vi.advanceTimersByTimeAsync(100);
  slow.resolve({ ...state, title: "Older" });
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toMatchObject([{ kind: "answering", state: { title: "Newer" } }]);
});

it("asks no more once nobody listens", async () => {
  tab.status = "loading";
  ask = noAnswer;
  await toldWithin(10_000);
  stop.abort();
  const asked = vi.mocked(fakeBrowser.tabs.get).mock.calls.length;
  expect(asked).toBeGreaterThan(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fakeBrowser.tabs.get).toHaveBeenCalledTimes(asked);
});

/** The view of a page may stand in a tab of its own. */
it.each([
  {
    what: "was closed",
    reason: "no-page",
    happen: () => fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false }),
  },
  {
    what: "was put away by the browser to save memory",
    reason: "pdf",
    happen: () => fakeBrowser.tabs.onUpdated.trigger(7, { discarded: true }, tab as never),
  },
])("notices where its tab $what", async ({ reason, happen }) => {
  ask = async () => ({ status: "annotated", host: "news.example", title: "A", language: "en", mentions: [] });
  const told = follow();
  await vi.advanceTimersByTimeAsync(100);
  ask = noAnswer;
  await happen();
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.at(-1)).toEqual({ kind: "silent", reason });
});
