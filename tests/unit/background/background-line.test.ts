import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ask } from "../../../entrypoints/content-script/background-line.ts";

const never = new Promise<never>(() => {});
const message = { type: "card/content", entity: "sanae-takaichi", language: "en" } as const;

function answerWith(...answers: (() => Promise<unknown>)[]) {
  const spy = vi.spyOn(fakeBrowser.runtime, "sendMessage");
  for (const answer of answers) spy.mockImplementationOnce(answer as never);
  return spy;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ["the background was ended before it could answer", () => Promise.reject(new Error("The port closed."))],
  ["the browser answers with nothing in its place", async () => undefined],
  ["it hears nothing at all", () => never],
])("asks again where %s", async (_, first) => {
  const spy = answerWith(first, async () => "a card");
  const answer = ask(message);
  await vi.runAllTimersAsync();
  expect(await answer).toBe("a card");
  expect(spy).toHaveBeenCalledTimes(2);
});

it("asks again where the answer is not enough", async () => {
  const spy = answerWith(
    async () => false,
    async () => true,
  );
  const answer = ask({ type: "script/call", script: "card" }, (isIn) => isIn === true);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
  expect(spy).toHaveBeenCalledTimes(2);
});

it("says how things stand when it asks again", async () => {
  const spy = answerWith(
    () => never,
    async () => null,
  );
  let entities = 0;
  const answer = ask(() => ({
    type: "page/changed",
    status: "annotated",
    entities: ++entities,
    dark: false,
  }));
  await vi.runAllTimersAsync();
  expect(await answer).toBe(null);
  expect(spy.mock.calls.map(([message]) => (message as unknown as { entities: number }).entities)).toEqual([
    1, 2,
  ]);
});

it("gives a background that is only just ending the time for it", async () => {
  const spy = answerWith(
    () => Promise.reject(new Error("The message port closed.")),
    () => Promise.reject(new Error("The message port closed.")),
    async () => "a card",
  );
  const answer = ask(message);
  await vi.advanceTimersByTimeAsync(100);
  expect(spy).toHaveBeenCalledTimes(2);
  await vi.runAllTimersAsync();
  expect(await answer).toBe("a card");
});

it("takes the answer to its first question, however late", async () => {
  let tell: (answer: string) => void = () => {};
  answerWith(
    () => new Promise((resolve) => (tell = resolve)),
    () => never,
    () => never,
  );
  const answer = ask(message);
  await vi.advanceTimersByTimeAsync(5000);
  tell("a late card");
  expect(await answer).toBe("a late card");
});

it("waits for a background that is at a large pack for half a minute", async () => {
  const spy = answerWith(() => new Promise((resolve) => setTimeout(resolve, 30_000, true)));
  spy.mockImplementation(() => never);
  const answer = ask({ type: "script/call", script: "annotator" }, (isIn) => isIn === true);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(true);
});

it("asks again where it has heard nothing twice, or was refused twice", async () => {
  const refused = () => Promise.reject(new Error("The message port closed."));
  for (const first of [
    [refused, refused, () => never],
    [() => never, () => never, refused],
  ]) {
    answerWith(...first, async () => "a card");
    const answer = ask(message);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe("a card");
    vi.restoreAllMocks();
  }
});

it("gives up where nobody ever answers", async () => {
  const spy = answerWith();
  spy.mockImplementation(() => never);
  const answer = ask(message);
  await vi.runAllTimersAsync();
  expect(await answer).toBeUndefined();
  expect(spy).toHaveBeenCalledTimes(5);
});
