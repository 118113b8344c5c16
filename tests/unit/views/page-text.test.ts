import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readPageText } from "../../../entrypoints/shared/views/page-text.ts";

const never = new Promise<never>(() => {});
const reading = { passages: ["News."], date: null };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What comes of the scripts that are put into the page, one after the other. */
function scripts(...answers: (() => Promise<unknown>)[]) {
  const left = [...answers];
  Object.assign(fakeBrowser, { scripting: { executeScript: () => left.shift()?.() } });
}

async function answer(): Promise<unknown> {
  const said = vi.fn<(reading: unknown) => void>();
  void readPageText(7).then(said);
  await vi.advanceTimersByTimeAsync(5000);
  return said.mock.calls[0]?.[0];
}

it("reads what a page says", async () => {
  scripts(
    async () => [],
    async () => [{ result: reading }],
  );
  expect(await answer()).toEqual(reading);
});

it.each([
  ["the browser lets no script in", [() => Promise.reject(new Error("Cannot access contents of the page"))]],
  ["the page hangs", [() => never]],
  ["the page hangs once the script is there", [async () => [], () => never]],
])("says while a reader still waits that it could not, where %s", async (_, answers) => {
  scripts(...answers);
  expect(await answer()).toBeNull();
});
