import { expect, it } from "vitest";
import { Roots } from "../../../annotator/page/tree/roots.ts";
import { inOneGo } from "../../../annotator/steps.ts";
import { page } from "./read.ts";

it("asks an empty box again for a tree of its own, however many have gone with the frames they stood in", () => {
  const document = page("<div></div>");
  const found: unknown[] = [];
  const { signal } = new (document.defaultView as unknown as typeof globalThis).AbortController();
  const note = { found: (tree: unknown) => found.push(tree), loaded() {} };
  const roots = new Roots(document, (element) => element.shadowRoot, note, signal);
  // A document without a window is what a frame leaves behind.
  const gone = document.implementation.createHTMLDocument();
  gone.body.innerHTML = "<div></div>".repeat(600);
  inOneGo(roots.look(gone));
  roots.askAgain();
  inOneGo(roots.look(document));
  const tree = document.querySelector("div")?.attachShadow({ mode: "open" });
  roots.askAgain();
  expect(found).toEqual([tree]);
});

it("lets the page go on between elements that have no tree of their own, too", () => {
  const document = page("<b></b>".repeat(600));
  const { signal } = new (document.defaultView as unknown as typeof globalThis).AbortController();
  const roots = new Roots(document, (element) => element.shadowRoot, { found() {}, loaded() {} }, signal);
  expect([...roots.look(document)].length).toBeGreaterThan(600 / 50);
});
