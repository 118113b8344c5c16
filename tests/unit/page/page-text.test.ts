import { describe, expect, it, onTestFinished, vi } from "vitest";
import { PageText } from "../../../annotator/page/page-text.ts";
import { sentencesOf } from "../../../data/page/sentences.ts";
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

  it("are those of components, too, but for what stands in a menu", () => {
    const document = page("<div>x</div><nav><div>y</div></nav>");
    for (const host of document.querySelectorAll("div"))
      host.attachShadow({
        mode: "open",
      }).innerHTML = `<p>A component in ${host.parentElement?.localName}.</p>`;
    const { passages } = new PageText(document, (element) => element.shadowRoot).read();
    expect(passages).toContain("A component in body.");
    expect(passages).not.toContain("A component in nav.");
  });

  it("are none of our own card", () => {
    const document = page("<p>Of the page.</p>");
    const card = document.documentElement.appendChild(document.createElement("sidelight-card"));
    card.attachShadow({ mode: "open" }).innerHTML = "<p>Of the card.</p>";
    const { passages } = new PageText(document, (element) => element.shadowRoot).read();
    expect(passages).toEqual(["Of the page."]);
  });

  it("keep their places on the page", () => {
    const document = page("<p>One.\n   A <b>package</b>\n   for a guest. Three.</p>");
    const { passages } = new PageText(document, () => null).read();
    const [, second] = sentencesOf(passages);
    const text = document.querySelector("p")?.textContent ?? "";
    expect(text.slice(second?.start, second?.end)).toBe("A package\n   for a guest.");
  });
});

describe("the date of a page", () => {
  const today = '<time datetime="2026-01-01">today</time>';
  const time = '<article><time datetime=" 2025-10-23T07:30">then</time></article>';
  it.each([
    ["is that of its article, not of a clock above it", today + time, "2025-10-23"],
    ["is any that it has", today, "2026-01-01"],
    [
      "is what it tells search engines",
      `${time}<script type="application/ld+json">{"datePublished": "2025-10-24"}</script>`,
      "2025-10-24",
    ],
    ["is what its head says", `${time}<meta name="date" content="2025-10-25">`, "2025-10-25"],
    ["may be nowhere", "<p>Ships.</p>", null],
  ])("%s", (_, body, date) => {
    expect(new PageText(page(body), () => null).read().date).toBe(date);
  });
});

describe("a sentence that is to be shown", () => {
  /** Reads a page, lets it change, and asks for its sentence; jsdom has nothing to scroll. */
  function isShown(body: string, change: (document: Document) => void): boolean {
    const document = page(body);
    const view = document.defaultView as unknown as typeof globalThis;
    vi.stubGlobal("getComputedStyle", view.getComputedStyle);
    onTestFinished(() => void vi.unstubAllGlobals());
    view.matchMedia = () => ({ matches: true }) as MediaQueryList;
    view.Element.prototype.scrollIntoView = () => {};
    view.Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    const text = new PageText(document, () => null);
    const [sentence] = sentencesOf(text.read().passages);
    change(document);
    return sentence !== undefined && text.show(sentence.passage, sentence.start, sentence.end);
  }
  const body = `<p>A <b>package</b>
    for <i>a</i> guest today, on <a href="#">Monday</a>. More.</p>`;
  const rewrite = (selector: string, text: string) => (document: Document) => {
    const node = document.querySelector(selector)?.lastChild as Text;
    node.data = text;
  };

  it("is found in all its parts where the page is as it was", () => {
    expect(isShown(body, () => {})).toBe(true);
    expect(isShown("<p>Talks on day <b>two</b><i>Tokyo</i> hosts.</p>", () => {})).toBe(true);
    expect(isShown(`<p style="white-space: pre-line">One\n  is two.</p>`, () => {})).toBe(true);
  });

  it.each([
    ["is rewritten", "<p>A package for a guest.</p>", rewrite("p", "Nothing of that kind was said.")],
    ["is shorter", "<p>A package for a guest.</p>", rewrite("p", "A pack")],
    ["has one other word in the middle", body, rewrite("i", "no")],
    ["ends otherwise", body, rewrite("a", "Friday")],
    ["has gone", body, (document: Document) => document.querySelector("i")?.remove()],
  ])("is not pointed at where its text %s by now", (_, html, change) => {
    expect(isShown(html, change)).toBe(false);
  });
});
