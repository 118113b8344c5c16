import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followToolbar } from "../../../entrypoints/background/toolbar-icon.ts";

const drawn: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  drawn.length = 0;
  Object.assign(fakeBrowser.action, { setIcon: async ({ path }: { path: object }) => drawn.push(path) });
});

it("draws the icon anew only when the toolbar turns from light to dark or back", async () => {
  const onDark = { 16: "/icon-on-dark/16.png", 32: "/icon-on-dark/32.png" };
  const onLight = { 16: "/icon/16.png", 32: "/icon/32.png" };
  await followToolbar(false);
  expect(drawn).toEqual([]);
  await followToolbar(true);
  await followToolbar(true);
  expect(drawn).toEqual([onDark]);
  await followToolbar(false);
  expect(drawn).toEqual([onDark, onLight]);
});

it("tries again where the browser could not draw it", async () => {
  const { setIcon } = fakeBrowser.action;
  Object.assign(fakeBrowser.action, { setIcon: () => Promise.reject(new Error("Icon invalid.")) });
  await expect(followToolbar(true)).rejects.toThrow();
  Object.assign(fakeBrowser.action, { setIcon });
  await followToolbar(true);
  expect(drawn).toHaveLength(1);
});
