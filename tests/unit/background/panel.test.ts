import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openPanel } from "../../../entrypoints/background/panel.ts";
import { type PanelSubject, watchPanelSubject } from "../../../entrypoints/shared/storage/panel-subject.ts";

const tab = { id: 7, windowId: 3 };
const open = vi.fn<(options: { windowId: number }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, { sidePanel: { open } });
});

/** What the panel of a window has been asked for by now. */
async function askedOf(windowId: number): Promise<PanelSubject[]> {
  const asked: PanelSubject[] = [];
  const stop = new AbortController();
  await watchPanelSubject(windowId, (subject) => asked.push(subject), stop.signal);
  stop.abort();
  return asked;
}

it("a panel opens in the window of the click, in its turn, at the entity, and only once", async () => {
  const opened = openPanel(tab, { entity: "sanae-takaichi" });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  await opened;
  expect(await askedOf(4)).toEqual([]);
  expect(await askedOf(3)).toEqual([{ entity: "sanae-takaichi" }]);
  expect(await askedOf(3)).toEqual([]);
});

it("a panel that is open already is told", async () => {
  const asked: PanelSubject[] = [];
  await watchPanelSubject(3, (subject) => asked.push(subject), new AbortController().signal);
  await openPanel(tab, { entity: "sanae-takaichi" });
  await openPanel(tab, { entity: "sanae-takaichi" });
  await vi.waitFor(() => expect(asked).toEqual([{ entity: "sanae-takaichi" }, { entity: "sanae-takaichi" }]));
});

it.each([
  ["refuses", () => open.mockRejectedValue(new Error("No longer in the turn"))],
  ["has none", () => Object.assign(fakeBrowser, { sidePanel: undefined })],
])("a tab takes its place where the browser %s, and nothing waits for a later one", async (_, arrange) => {
  arrange();
  const created = vi.spyOn(fakeBrowser.tabs, "create");
  await openPanel(tab, { entity: "sanae-takaichi" });
  const url = fakeBrowser.runtime.getURL("/popup.html?entity=sanae-takaichi&tab=7" as "/popup.html");
  expect(created).toHaveBeenCalledExactlyOnceWith({ url });
  expect(await askedOf(3)).toEqual([]);
});

it("a panel is asked to search for words, and so is the tab in its place", async () => {
  await openPanel(tab, { words: "rice & beans" });
  expect(await askedOf(3)).toEqual([{ words: "rice & beans" }]);
  Object.assign(fakeBrowser, { sidePanel: undefined });
  const created = vi.spyOn(fakeBrowser.tabs, "create");
  await openPanel(tab, { words: "rice & beans" });
  const url = fakeBrowser.runtime.getURL("/popup.html?words=rice+%26+beans&tab=7" as "/popup.html");
  expect(created).toHaveBeenCalledExactlyOnceWith({ url });
});

it("a panel opens as it always does where nothing is asked of it", async () => {
  await openPanel(tab, {});
  expect(open).toHaveBeenCalledOnce();
  expect(await askedOf(3)).toEqual([]);
});
