// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { TimelineDrawing } from "../../../components/timeline/timeline-drawing.tsx";
import { localize } from "../../../data/localize.ts";
import { expectAccessible } from "./accessible.ts";
import { click, library, press, show } from "./view.tsx";

const drawing = (pageDate: string | null, onChoose = vi.fn(), today = "2025-10-29") => (
  <TimelineDrawing
    events={library.timeline}
    library={library}
    language="en"
    today={today}
    pageDate={pageDate}
    onChoose={onChoose}
  />
);

it("has one tab stop among its points, and arrow keys walk from one to the next", async () => {
  const onChoose = vi.fn();
  const root = await show(drawing("2025-10-23", onChoose));
  const stops = () => [...root.querySelectorAll<SVGElement>("[data-event][tabindex='0']")];
  const [first, ...others] = stops();
  expect(others).toEqual([]);
  const start = first?.dataset.event;
  first?.focus();
  await press(document.activeElement as HTMLElement, "ArrowLeft");
  const earlier = (document.activeElement as unknown as SVGElement).dataset.event;
  expect(earlier).not.toBe(start);
  await press(document.activeElement as HTMLElement, "Enter");
  expect(onChoose).toHaveBeenCalledWith(earlier);
  expect(stops().map(({ dataset }) => dataset.event)).toEqual([earlier]);
});

it("tells screen readers its points and nothing of its scale", async () => {
  const root = await show(drawing(null));
  // An image would hide the buttons in it.
  expect(root.querySelector(".timeline-scroller svg")?.getAttribute("role")).toBe("group");
  const told = [...root.querySelectorAll(".timeline-scroller text")].filter(
    (text) => !text.closest("[aria-hidden=true]"),
  );
  expect(told.map((text) => text.textContent)).toEqual(["today"]);
});

it.each([
  { day: "a page before all events", pageDate: "2021-01-05", today: "2025-10-29" },
  { day: "today after all events", pageDate: "2025-10-23", today: "2027-01-05" },
  { day: "a page of the day before today", pageDate: "2027-01-04", today: "2027-01-05" },
])("has room for the words at each day’s line: $day", async ({ pageDate, today }) => {
  const root = await show(drawing(pageDate, vi.fn(), today));
  const width = Number(root.querySelector(".timeline-scroller svg")?.getAttribute("width"));
  const words = [...root.querySelectorAll(".timeline-mark text")];
  expect(words).toHaveLength(2);
  for (const word of words) {
    const x = Number(word.getAttribute("x"));
    const isBefore = word.getAttribute("text-anchor") === "end";
    // “this page” is the longest of them, in the largest text.
    expect(isBefore ? x : width - x).toBeGreaterThanOrEqual(76);
  }
});

it("cuts off no label of the scale where it opens, whatever the zoom", async () => {
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(366);
  for (const day of ["2025-10-01", "2025-10-12", "2025-10-23"]) {
    const root = await show(drawing(day));
    for (let closer = 0; closer < 5; closer += 1) {
      const left = root.querySelector(".timeline-scroller")?.scrollLeft ?? 0;
      const labels = [...root.querySelectorAll(".timeline-tick text")];
      const places = labels.map((label) => Number(label.getAttribute("x")));
      // None is wider than 50 px in the largest text.
      expect(places.filter((x) => x < left && left < x + 50)).toEqual([]);
      if (closer < 4) await click(root, "Closer");
    }
    await show(null);
  }
  vi.restoreAllMocks();
});

it("names each lane, and leads to the day of the page, or to today, in the list", async () => {
  const onChoose = vi.fn();
  const root = await show(drawing("2025-10-23", onChoose));
  const lanes = [...root.querySelectorAll(".timeline-lanes span")].map(({ textContent }) => textContent);
  const topics = new Set(
    library.timeline.map(({ topic }) => localize(library.topic(topic)?.name ?? "", "en")),
  );
  expect(new Set(lanes)).toEqual(topics);
  expect(lanes).toHaveLength(topics.size);
  const dayOf = (id: string) => library.timeline.find((event) => event.id === id)?.date;
  await click(root, "This page’s day in the list");
  expect(dayOf(onChoose.mock.lastCall?.[0])).toBe("2025-10-23");
  await show(drawing(null, onChoose));
  await click(root, "Today in the list");
  expect(dayOf(onChoose.mock.lastCall?.[0])).toMatch(/^2025-10-2[89]$/);
});

it("tells its keys to those who listen, and is accessible", async () => {
  const root = await show(drawing("2025-10-23"));
  const hint = root.querySelector(".timeline-scroller")?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(hint)?.textContent).toContain("Arrow keys");
  await expectAccessible(root);
});
