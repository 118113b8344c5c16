// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { createLibrary, type Library } from "../../../data/library.ts";
import { useLibrary } from "../../../entrypoints/shared/views/use-library.ts";
import { library as bundled, show } from "./view.tsx";

/** Every opening that was asked for, to be answered in any order. */
const openings: PromiseWithResolvers<Library>[] = [];
let change: () => void;

vi.mock("../../../entrypoints/shared/storage/open-library.ts", () => ({
  openLibrary: () => {
    const opening = Promise.withResolvers<Library>();
    openings.push(opening);
    return opening.promise;
  },
  watchLibrary: (listener: () => void) => {
    change = listener;
  },
}));

const none = createLibrary([]);

function Shown() {
  const library = useLibrary();
  return <output>{library === "broken" ? "broken" : (library?.packs.length ?? "opening")}</output>;
}

async function open(): Promise<HTMLElement> {
  const page = await show(<Shown />);
  await vi.waitFor(() => expect(openings).toHaveLength(1));
  return page;
}
/** Lets an opening end, and waits until the view has heard of it. */
const end = (nth: number, how: (opening: PromiseWithResolvers<Library>) => void) =>
  act(async () => {
    if (openings[nth]) how(openings[nth]);
    await new Promise((resolve) => setTimeout(resolve));
  });
const answer = (nth: number, library: Library) => end(nth, ({ resolve }) => resolve(library));

beforeEach(async () => {
  await show(null);
  openings.length = 0;
});

it("shows the packs as they are now, though an earlier opening takes longer than a later one", async () => {
  const page = await open();
  expect(page.textContent).toBe("opening");
  await act(() => change());
  await answer(1, none);
  await answer(0, bundled);
  expect(page.textContent).toBe("0");
});

it("says that they cannot be read, and shows them once they can", async () => {
  const page = await open();
  await end(0, ({ reject }) => reject(new Error("no")));
  expect(page.textContent).toBe("broken");
  await act(() => change());
  await answer(1, bundled);
  expect(page.textContent).toBe("1");
});
