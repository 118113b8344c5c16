import { expect, it } from "vitest";
import { elementsAt } from "../../../annotator/page/marks/geometry.ts";
import { page } from "./read.ts";

/** What is found at a point where a layer with this style lies on a text. */
function found(style: string): string[] {
  const document = page(`<p>Takaichi</p><div style="${style}"></div>`);
  // jsdom lays nothing out.
  const layers = [...document.querySelectorAll("div, p")].reverse();
  document.elementsFromPoint = () => layers;
  return elementsAt(document, 0, 0).map(({ localName }) => localName);
}

it.each(["", "background-color: transparent", "background-color: rgba(0, 0, 0, 0)"])(
  "a text is found through a layer with “%s”, as a link over a whole teaser is",
  (style) => expect(found(style)).toEqual(["div", "p"]),
);

it.each([
  "background-color: rgb(255, 255, 255)",
  "background-color: rgb(0, 0, 0)",
  "background-color: rgb(255, 255, 0)",
  "background-color: rgba(0, 0, 0, 0.8)",
])("a text is not found behind a layer with “%s”, as of a picture that is shown large", (style) =>
  expect(found(style)).toEqual(["div"]),
);
