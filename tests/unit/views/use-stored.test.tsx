// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import { useStored } from "../../../entrypoints/shared/views/use-stored.ts";
import { show } from "./view.tsx";

let tell: (value: string | null) => void;
let loaded: PromiseWithResolvers<string | null>;
let signal: AbortSignal;
let drawn: string[];

const load = () => loaded.promise;
const watch = (listener: typeof tell, until: AbortSignal) => {
  tell = listener;
  signal = until;
};
const settle = (value: string | null) =>
  act(async () => {
    loaded.resolve(value);
    await loaded.promise;
  });

function Shown() {
  const value = useStored(load, watch, "not read yet");
  drawn.push(value ?? "none");
  return <output>{value ?? "none"}</output>;
}

beforeEach(async () => {
  loaded = Promise.withResolvers();
  drawn = [];
  await show(null);
});

it("gives what stands in for it, then what is stored, then each change", async () => {
  const page = await show(<Shown />);
  expect(page.textContent).toBe("not read yet");
  await settle("old");
  expect(page.textContent).toBe("old");
  await act(() => tell("new"));
  expect(page.textContent).toBe("new");
});

it("keeps a change that was told before the first reading came, also that nothing is left", async () => {
  const page = await show(<Shown />);
  await act(() => tell(null));
  await settle("old");
  expect(page.textContent).toBe("none");
});

it("stops with its view", async () => {
  await show(<Shown />);
  await show(null);
  expect(signal.aborted).toBe(true);
  const before = drawn.length;
  await settle("late");
  expect(drawn).toHaveLength(before);
});
