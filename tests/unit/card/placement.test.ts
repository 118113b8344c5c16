// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { keepPlaced } from "../../../components/card/placement.ts";

describe("the place of a card", () => {
  it("is given up for good where the mark is gone at the first look", () => {
    const card = document.body.appendChild(document.createElement("div"));
    const rects = vi.fn(() => []);
    const gone = vi.fn(() => place.stop());
    const place = keepPlaced(card, { rects, line: 0, element: document.body }, gone);
    place.follow();
    expect(gone).toHaveBeenCalledOnce();
    rects.mockClear();
    dispatchEvent(new Event("scroll"));
    dispatchEvent(new Event("resize"));
    expect(rects).not.toHaveBeenCalled();
    expect(gone).toHaveBeenCalledOnce();
  });
});
