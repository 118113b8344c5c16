// @vitest-environment jsdom
import { type ComponentChild, createRef } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Tabs } from "../../../components/tabs/tabs.tsx";
import { show } from "./view.tsx";

let scrolled: number;
/** How far what the panel has can be scrolled: jsdom has no layout that would say so. */
let most: number;

beforeEach(() => {
  scrolled = 0;
  most = 0;
  vi.spyOn(Element.prototype, "scrollTop", "get").mockImplementation(() => scrolled);
  vi.spyOn(Element.prototype, "scrollTop", "set").mockImplementation((to) => {
    scrolled = Math.min(to, most);
  });
});
afterEach(() => vi.restoreAllMocks());

const panel = createRef<HTMLDivElement>();
const draw = (children: ComponentChild) =>
  show(
    <Tabs
      label="Tabs"
      tabs={[{ name: "one", label: "One" }]}
      selected="one"
      onSelect={vi.fn()}
      startAt={100}
      panel={panel}
    >
      {children}
    </Tabs>,
  );

it("opens where it is told to, as soon as there is so much in it, and then leaves that to the reader", async () => {
  await draw(null);
  expect(scrolled).toBe(0);
  most = 300;
  await draw(<p>What came later.</p>);
  expect(scrolled).toBe(100);
  scrolled = 40;
  await draw(
    <>
      <p>What came later.</p>
      <p>What the reader unfolded.</p>
    </>,
  );
  expect(scrolled).toBe(40);
});
