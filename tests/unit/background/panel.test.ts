import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openPanel } from "../../../entrypoints/background/panel.ts";
import { watchPanelEntity } from "../../../entrypoints/shared/panel-entity.ts";

const tab = { id: 7, windowId: 3 };
const open = vi.fn<(options: { windowId: number }) => Promise<void>>();

beforeEach(() => {
  fakeBrowser.reset();
  open.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser, { sidePanel: { open } });
});

/** What the panel of a window has been asked for by now. */
async function askedOf(windowId: number): Promise<string[]> {
  const asked: string[] = [];
  const stop = new AbortController();
  await watchPanelEntity(windowId, (entity) => asked.push(entity), stop.signal);
  stop.abort();
  return asked;
}

it("a panel opens in the window of the click, in its turn, at the entity, and only once", async () => {
  const opened = openPanel(tab, "sanae-takaichi");
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  await opened;
  expect(await askedOf(4)).toEqual([]);
  expect(await askedOf(3)).toEqual(["sanae-takaichi"]);
  expect(await askedOf(3)).toEqual([]);
});

it("a panel that is open already is told", async () => {
  const asked: string[] = [];
  await watchPanelEntity(3, (entity) => asked.push(entity), new AbortController().signal);
  await openPanel(tab, "sanae-takaichi");
  await openPanel(tab, "sanae-takaichi");
  await vi.waitFor(() => expect(asked).toEqual(["sanae-takaichi", "sanae-takaichi"]));
});

it.each([
  ["refuses", () => open.mockRejectedValue(new Error("No longer in the turn"))],
  ["has none", () => Object.assign(fakeBrowser, { sidePanel: undefined })],
])("a tab takes its place where the browser %s, and nothing waits for a later one", async (_, arrange) => {
  arrange();
  const created = vi.spyOn(fakeBrowser.tabs, "create");
  await openPanel(tab, "sanae-takaichi");
  const url = fakeBrowser.runtime.getURL("/popup.html?entity=sanae-takaichi&tab=7" as "/popup.html");
  expect(created).toHaveBeenCalledExactlyOnceWith({ url });
  expect(await askedOf(3)).toEqual([]);
});
