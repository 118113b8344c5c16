import { expect, it, onTestFinished, vi } from "vitest";
import { scrollToRange } from "../../../annotator/page/marks/in-view.ts";
import { type MarkLooks, Marks } from "../../../annotator/page/marks/marks.ts";
import { PageText } from "../../../annotator/page/page-text.ts";
import { readPage } from "../../../annotator/page/read-page.ts";
import { letDraw, spanOf } from "./marking.ts";
import { mentionTexts, page, twoNames } from "./read.ts";

/** A component with a text right in its shadow root: no element of its tree stands around it. */
function component(
  style: string,
  html = "Takaichi spoke.",
): { document: Document; host: HTMLElement; text: Text } {
  const document = page(`<x-title style="${style}"></x-title>`);
  const host = document.querySelector("x-title") as HTMLElement;
  const tree = host.attachShadow({ mode: "open" });
  tree.innerHTML = html;
  return { document, host, text: tree.firstChild as Text };
}

it.each([
  ["", ["Takaichi"]],
  ["display: none", []],
])("what stands right in a shadow root is seen as its component is, with the style “%s”", (style, seen) => {
  const { document } = component(style);
  expect(mentionTexts(readPage(document, twoNames).passages)).toEqual(seen);
  const { passages } = new PageText(document, (element) => element.shadowRoot).read();
  expect(passages).toHaveLength(seen.length);
});

it("what is hidden in a line right in a shadow root is not seen", () => {
  const { document } = component("", "She <b style='display: none'>Takaichi</b> spoke.");
  expect(mentionTexts(readPage(document, twoNames).passages)).toEqual([]);
});

it("what stands right in a shadow root keeps its line breaks where its component does", () => {
  const { document } = component("white-space: pre-line", "One.\nTwo.");
  expect(new PageText(document, (element) => element.shadowRoot).read().passages).toEqual(["One.\nTwo."]);
});

it.each([
  ["black", "light"],
  ["white", "dark"],
])(
  "what stands right in a shadow root is marked as suits the colour of its component, %s",
  (color, ground) => {
    const { document, text } = component(`color: ${color}`);
    letDraw(document);
    const rules: string[] = [];
    const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
    CSSStyleSheet.prototype.replaceSync = (sheet) => rules.push(sheet);
    const looks: MarkLooks = [{ id: "government", css: { light: "light", dark: "dark", both: "both" } }];
    const marks = new Marks(looks);
    marks.add("government", spanOf(text));
    marks.style(looks);
    expect(rules).toEqual([ground]);
  },
);

it("what stands right in a shadow root is scrolled into view with its component", () => {
  const { document, host, text } = component("");
  const view = document.defaultView as Window & typeof globalThis;
  vi.stubGlobal("getComputedStyle", view.getComputedStyle);
  onTestFinished(() => void vi.unstubAllGlobals());
  const scrolled: unknown[] = [];
  view.Element.prototype.scrollIntoView = function () {
    scrolled.push(this);
  };
  const range = document.createRange();
  range.selectNodeContents(text);
  scrollToRange(range);
  expect(scrolled).toEqual([host]);
});
