import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { injectIntoOpenTabs } from "../../../entrypoints/background/inject.ts";

const executeScript = vi.fn(async (): Promise<never[]> => []);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubEnv("FIREFOX", "");
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
});

it("brings the script into tabs that are open, once", async () => {
  await injectIntoOpenTabs();
  expect(executeScript).toHaveBeenCalledTimes(2);
  await injectIntoOpenTabs();
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it("does so at the next start, where the background was ended before it could", async () => {
  vi.mocked(fakeBrowser.tabs.query).mockRejectedValueOnce(new Error("No SW"));
  await expect(injectIntoOpenTabs()).rejects.toThrow();
  await injectIntoOpenTabs();
  expect(executeScript).toHaveBeenCalledTimes(2);
});

it("does not wait for a tab that hangs before it notes that it has", async () => {
  executeScript.mockReturnValueOnce(new Promise(() => {}));
  void injectIntoOpenTabs();
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve));
  await injectIntoOpenTabs();
  expect(executeScript).toHaveBeenCalledTimes(2);
});
