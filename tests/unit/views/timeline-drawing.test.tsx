// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { TimelineDrawing } from "../../../components/timeline/timeline-drawing.tsx";
import { library, press, show } from "./view.tsx";

const drawing = (pageDate: string | null, onChoose = vi.fn()) => (
  <TimelineDrawing
    events={library.timeline}
    library={library}
    language="en"
    today="2025-10-29"
    pageDate={pageDate}
    onChoose={onChoose}
  />
);

it("has one tab stop among its points, and arrow keys walk from one to the next", async () => {
  const onChoose = vi.fn();
  const root = await show(drawing("2025-10-23", onChoose));
  const stops = root.querySelectorAll<SVGElement>("[data-event][tabindex='0']");
  expect(stops).toHaveLength(1);
  const start = stops[0]?.dataset.event;
  (stops[0] as SVGElement).focus();
  await press(document.activeElement as HTMLElement, "ArrowLeft");
  const earlier = (document.activeElement as unknown as SVGElement).dataset.event;
  expect(earlier).not.toBe(start);
  await press(document.activeElement as HTMLElement, "Enter");
  expect(onChoose).toHaveBeenCalledWith(earlier);
  expect([root.querySelectorAll("[data-event][tabindex='0']").length, earlier]).toEqual([1, earlier]);
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
