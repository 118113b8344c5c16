import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { TabView } from "../../../components/page-summary/tab-view.ts";
import { followPage } from "../../../entrypoints/shared/page-connection.ts";

const never = new Promise<never>(() => {});
const event = { addListener: () => {}, removeListener: () => {} };
const tab = { status: "complete", url: "https://news.example/paper.pdf" };
let ask: () => Promise<unknown> = () => never;
let script: () => Promise<unknown> = () => never;
let stop: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  stop = new AbortController();
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

async function wordsOnPage(): Promise<TabView[]> {
  const said: TabView[] = [];
  followPage(7, (page) => said.push(page), stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  return said;
}

it("says why a page is silent, though neither the page nor the browser answers", async () => {
  Object.assign(tab, { status: "complete" });
  ask = script = () => never;
  expect(await wordsOnPage()).toEqual([{ kind: "silent", reason: "pdf" }]);
});

it.each([
  ["a page’s source", "view-source:https://news.example/story"],
  ["a page of the browser whose address is withheld", undefined],
])("knows %s at once, without a script that might be left waiting there", async (_, url) => {
  Object.assign(tab, { status: "complete", url });
  ask = () => Promise.reject(new Error("Receiving end does not exist."));
  script = () => never;
  const said: TabView[] = [];
  followPage(7, (page) => said.push(page), stop.signal);
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual([{ kind: "silent", reason: "browser-page" }]);
  Object.assign(tab, { url: "https://news.example/paper.pdf" });
});

it("does not take a page for an old one into which the browser lets no script: it may not have loaded", async () => {
  Object.assign(tab, { status: "complete", url: "https://news.example/story" });
  ask = () => Promise.reject(new Error("Receiving end does not exist."));
  script = () => Promise.reject(new Error("Frame with ID 0 is showing error page"));
  expect(await wordsOnPage()).toEqual([{ kind: "silent", reason: "unreadable" }]);
  script = async () => [{ result: "text/html" }];
  expect((await wordsOnPage()).at(-1)).toEqual({ kind: "silent", reason: "reload" });
  Object.assign(tab, { url: "https://news.example/paper.pdf" });
});

it("notices the end of loading where the browser does not tell of it", async () => {
  Object.assign(tab, { status: "loading" });
  ask = () => Promise.reject(new Error("Receiving end does not exist."));
  script = async () => [{ result: "application/pdf" }];
  setTimeout(() => Object.assign(tab, { status: "complete" }), 3000);
  const said = await wordsOnPage();
  expect(said[0]).toEqual({ kind: "looking" });
  expect(said.at(-1)).toEqual({ kind: "silent", reason: "pdf" });
});

it("passes over what a page said before something newer", async () => {
  const state = { status: "annotated", host: "news.example", language: "en", mentions: [] };
  const slow = Promise.withResolvers<unknown>();
  const answers = [slow.promise, Promise.resolve({ ...state, title: "Newer" })];
  ask = () => answers.shift() ?? never;
  const said: TabView[] = [];
  followPage(7, (page) => said.push(page), stop.signal);
  await fakeBrowser.tabs.onUpdated.trigger(7, { status: "complete" }, tab as never);
  await vi.advanceTimersByTimeAsync(100);
  slow.resolve({ ...state, title: "Older" });
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toMatchObject([{ kind: "answering", state: { title: "Newer" } }]);
});

it("asks no more once nobody listens", async () => {
  Object.assign(tab, { status: "loading" });
  ask = () => Promise.reject(new Error("Receiving end does not exist."));
  await wordsOnPage();
  stop.abort();
  const asked = vi.mocked(fakeBrowser.tabs.get).mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fakeBrowser.tabs.get).toHaveBeenCalledTimes(asked);
});
