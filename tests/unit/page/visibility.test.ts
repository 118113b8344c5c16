import { expect, it } from "vitest";
import { Visibility } from "../../../annotator/page/places/visibility.ts";
import { page } from "./read.ts";

const folded = "height: 0; overflow: hidden";

it.each([
  ["is", folded, false],
  ["is not", "", true],
])("shows no text of a page in a box that a component keeps folded up: this one %s", (_, style, isShown) => {
  const document = page("<x-fold><p>Takaichi</p></x-fold>");
  const [fold, text] = document.querySelectorAll("x-fold, p");
  if (!fold || !text) throw new Error("not there");
  fold.attachShadow({ mode: "open" }).innerHTML = `<div style="${style}"><slot></slot></div>`;
  expect(new Visibility().isShown(text)).toBe(isShown);
});
