import { describe, expect, it } from "vitest";
import { PageText } from "../../../annotator/page/page-text.ts";
import { sentencesOf } from "../../../data/sentences.ts";
import { page } from "./read.ts";

function sentencesOn(body: string): string[] {
  const { passages } = new PageText(page(body), () => null).read();
  return sentencesOf(passages).map(({ text }) => text);
}

describe("the sentences of a page", () => {
  it.each([
    ["in a paragraph", "<p>A package\n      for a\n      guest.</p>"],
    ["at the edge of inline markup", "<p>A <b>package</b>\n for <i>\n a</i> guest.</p>"],
  ])("run on over line breaks of the source %s", (_, body) => {
    expect(sentencesOn(body)).toEqual(["A package for a guest."]);
  });

  it.each([
    ["at a line break element", "<p>A package<br>For a guest</p>"],
    ["where style keeps line breaks", '<p style="white-space: pre-line">A package\nFor a guest</p>'],
    ["at a block", "<div>A package<p>For a guest</p></div>"],
    ["at inline markup shown as a block", '<p><b style="display: block">A package</b>\nFor a guest</p>'],
  ])("end %s", (_, body) => {
    expect(sentencesOn(body)).toEqual(["A package", "For a guest"]);
  });

  it("keep their places on the page", () => {
    const document = page("<p>One.\n   A <b>package</b>\n   for a guest. Three.</p>");
    const { passages } = new PageText(document, () => null).read();
    const [, second] = sentencesOf(passages);
    const text = document.querySelector("p")?.textContent ?? "";
    expect(text.slice(second?.start, second?.end)).toBe("A package\n   for a guest.");
  });
});
