// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ListPage } from "../../../components/windowed/list-page.tsx";
import { Windowed } from "../../../components/windowed/windowed.tsx";
import { show } from "./view.tsx";

/** A window that sees what it is told to: jsdom has no layout. */
class Eye {
  static open: Eye[] = [];
  readonly observed: Element[] = [];
  readonly tell: (entries: object[]) => void;
  constructor(tell: (entries: object[]) => void) {
    this.tell = tell;
    Eye.open.push(this);
  }
  observe(element: Element) {
    this.observed.push(element);
  }
  disconnect() {
    Eye.open = Eye.open.filter((eye) => eye !== this);
  }
  static async seesOnly(page: number) {
    await act(() => {
      for (const { observed, tell } of Eye.open)
        tell(
          observed.map((target, at) => ({
            target,
            isIntersecting: at === page,
            boundingClientRect: { height: 100 },
          })),
        );
    });
  }
}

beforeEach(() => vi.stubGlobal("IntersectionObserver", Eye));
afterEach(() => vi.unstubAllGlobals());

const list = (length: number, keep?: number) =>
  show(
    <Windowed
      items={Array.from({ length }, (_, item) => item)}
      pageSize={10}
      itemHeight={10}
      keep={keep}
      page={(frame) => <ListPage key={frame.key} frame={frame} name="page" />}
    >
      {(item) => <li key={item}>{item}</li>}
    </Windowed>,
  );
const drawn = (root: HTMLElement) => [...root.querySelectorAll("li")].map(({ textContent }) => textContent);

it("draws the pages around the window", async () => {
  const root = await list(30);
  await Eye.seesOnly(2);
  expect(drawn(root)[0]).toBe("20");
  await Eye.seesOnly(0);
  expect(drawn(root)[0]).toBe("0");
});

it.each([undefined, 25])(
  "draws what is left of a list that became short while its end was in the window (kept: %s)",
  async (keep) => {
    await list(30, keep);
    await Eye.seesOnly(2);
    expect(drawn(await list(3, keep))).toEqual(["0", "1", "2"]);
  },
);

it("keeps the page with the focus in it, wherever the window goes, and lets it go afterwards", async () => {
  const root = await list(30);
  await Eye.seesOnly(0);
  const first = root.querySelector("li");
  if (first) first.tabIndex = -1;
  first?.focus();
  await Eye.seesOnly(2);
  expect(drawn(root)).toContain("0");
  expect(document.activeElement).toBe(first);
  first?.blur();
  await Eye.seesOnly(2);
  expect(drawn(root)).not.toContain("0");
});
