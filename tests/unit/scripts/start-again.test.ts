import { expect, it } from "vitest";
import { startAgain } from "../../../scripts/browser/start-again.ts";

const soon = { within: 5, tries: 3 };
const never = () => new Promise<string>(() => {});

function starter(...starts: (() => Promise<string>)[]) {
  let at = 0;
  return () => (starts[at++] ?? never)();
}

it("starts anew what never says that it has started, and what fails", async () => {
  const start = starter(
    never,
    () => Promise.reject(new Error("no port")),
    async () => "third",
  );
  expect(await startAgain(start, () => {}, soon)).toBe("third");
});

it("puts away what comes too late", async () => {
  const discarded: string[] = [];
  let tell: (value: string) => void = () => {};
  const start = starter(
    () => new Promise((resolve) => (tell = resolve)),
    async () => "second",
  );
  expect(await startAgain(start, (late) => void discarded.push(late), soon)).toBe("second");
  tell("first");
  await Promise.resolve();
  await Promise.resolve();
  expect(discarded).toEqual(["first"]);
});

it("fails as the last try does", async () => {
  const start = () => Promise.reject(new Error("no display"));
  await expect(startAgain(start, () => {}, soon)).rejects.toThrow("no display");
});
