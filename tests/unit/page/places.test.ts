import { describe, expect, it } from "vitest";
import { readPage } from "../../../annotator/page/read-page.ts";
import { mentionsIn, page, twoNames } from "./read.ts";

const paragraph =
  "<p>A long paragraph of the story, as long as paragraphs in stories are, with nothing in it.</p>";
const story = (inside: string) =>
  `<main><article><h1>Headline</h1>${paragraph.repeat(3)}${inside}</article></main>`;

/** The region that the first mention in a body stands in. */
function regionIn(body: string): string | undefined {
  return readPage(page(body), twoNames).passages.find(({ mentions }) => mentions.length > 0)?.place?.region;
}

describe("the place of a text", () => {
  it.each([
    ["a paragraph", story("<p>Takaichi spoke.</p>")],
    ["the headline", `<main><h1>Takaichi speaks</h1><article>${paragraph.repeat(3)}</article></main>`],
    [
      "a linked headline",
      `<main><h1><a href=x>Takaichi speaks</a></h1><article>${paragraph.repeat(3)}</article></main>`,
    ],
    ["a caption", story("<figure><figcaption>Takaichi, left</figcaption></figure>")],
    ["a quotation", story("<blockquote>Takaichi</blockquote>")],
    ["a list", story("<ul><li>Takaichi was there</li></ul>")],
    ["a table", story("<table><tr><td><a href=x>Takaichi</a></td></tr></table>")],
    [
      "a layout that is named after its parts",
      `<div class="main with-sidebar related">${story("<p>Takaichi</p>")}</div>`,
    ],
    ["a page without any structure", "<div>Takaichi spoke.</div>"],
    ["a page behind an open dialog", `<div aria-hidden="true">${story("<p>Takaichi</p>")}</div>`],
  ])("%s is body", (_, body) => {
    expect(regionIn(body)).toBe("body");
  });

  it.each([
    ["an aside", story("<aside><p>Takaichi spoke.</p></aside>")],
    ["the foot of an article", story("<footer>Tags: Takaichi</footer>")],
    ["a line at the head of the page", `<header>Takaichi speaks</header>${story("")}`],
    ["a box by its class", story('<div class="c-related-articles"><p>Takaichi spoke.</p></div>')],
    ["a ranking", `${story("")}<div id="ranking"><p>Takaichi spoke.</p></div>`],
    ["a role", `${story("")}<div role="complementary">Takaichi</div>`],
    ["another article", `${story("")}<article><p>Takaichi spoke.</p></article>`],
    ["a box beside the story", `${story("")}<section><p>Takaichi spoke.</p></section>`],
    ["a line that is all link", story("<p><a href=x>Read also: Takaichi speaks</a></p>")],
    ["a teaser on a page without story", "<ul><li><a href=x>Takaichi speaks</a></li></ul>"],
  ])("%s is side", (_, body) => {
    expect(regionIn(body)).toBe("side");
  });

  it.each([
    ["a navigation by role", '<div role="navigation">Takaichi</div>'],
    ["a navigation by class", '<ul class="global-nav"><li>Takaichi</li></ul>'],
    ["the foot of the page", "<footer><p>Takaichi</p></footer>"],
    ["the foot of the page by role", '<div role="contentinfo"><p>Takaichi</p></div>'],
    ["the foot of the page by class", '<div class="site-footer"><p>Takaichi</p></div>'],
    [
      "links at the head of the page",
      "<header><h1>Daily</h1><ul><li><a href=x>Takaichi</a></li></ul></header>",
    ],
    ["a menu that slides in", "<amp-sidebar><ul><li><a href=x>Takaichi</a></li></ul></amp-sidebar>"],
    ["an editable field", '<div contenteditable="true">Takaichi</div>'],
    ["an editable field by role", '<div role="textbox">Takaichi</div>'],
    ["a hidden menu", '<div aria-hidden="true">Takaichi</div>'],
    ["hidden text", "<p hidden>Takaichi</p>"],
    ["text hidden by style", '<p style="display: none">Takaichi</p>'],
    ["text for screen readers only", '<p class="visually-hidden">Takaichi</p>'],
    ["a closed dialog", "<dialog><p>Takaichi</p></dialog>"],
    ["a closed disclosure", "<details><summary>x</summary><p>Takaichi</p></details>"],
  ])("%s stays without marks", (_, body) => {
    expect(mentionsIn(story("") + body)).toEqual([]);
  });

  it("opens the gate from the body only", () => {
    expect(mentionsIn(story("<p>Takaichi and Trump</p>"))).toEqual(["Takaichi", "Trump"]);
    expect(mentionsIn(story("<p>Trump</p><aside>Takaichi</aside>"))).toEqual(["Takaichi"]);
  });
});
