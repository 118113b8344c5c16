import { describe, expect, it } from "vitest";
import { readPage } from "../../../annotator/page/read-page.ts";
import { mentionsIn, page, twoNames } from "./read.ts";

const paragraph =
  "<p>A long paragraph of the story, as long as paragraphs in stories are, with nothing in it.</p>";
const story = (inside: string) =>
  `<main><article><h1>Headline</h1>${paragraph.repeat(3)}${inside}</article></main>`;

const card = (inside: string, heading = "<h3><a href=x>Harbours count their ships</a></h3>") =>
  `<div>${heading}${inside}</div>`;
/** A date deep in the source of a template. */
const indented = `<div>\n${" ".repeat(40)}<span>\n${" ".repeat(44)}12:04</span></div>`;
/** Four cards, one of which is given. */
const cards = (inside: string, heading?: string) =>
  `<main>${card(inside, heading)}${card(paragraph).repeat(3)}</main>`;
/** The parts of one story, one of which is given. */
const parts = (heading: string, inside: string) =>
  `<main>${card(inside, heading)}${card(paragraph, heading).repeat(3)}</main>`;

/** Headlines of a front page, one of which is given. */
const headlines = (one: string) =>
  `<ul><li><a href=x>${one}</a></li>${"<li><a href=y>A harbour counts its ships</a></li>".repeat(4)}</ul>`;

const site = '<meta property="og:type" content="website">';
const row = (headline: string) =>
  `<tr><td>1.</td><td><a href=x>${headline}</a><br>... and more ...</td></tr>`;
/** A river of news whose scripts lead elsewhere, with one text given. */
const river = (text: string) =>
  [text, ...Array(6).fill("A harbour counts its ships.")]
    .map((news) => `<div class=item><div>Ships</div><div>${news}</div></div>`)
    .join("");

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
    ["a post from elsewhere", story('<blockquote class="social"><p>Takaichi is right.</p></blockquote>')],
    ["a quotation", story("<blockquote>Takaichi</blockquote>")],
    ["a list", story("<ul><li>Takaichi was there</li></ul>")],
    ["a table", story("<table><tr><td><a href=x>Takaichi</a></td></tr></table>")],
    [
      "a layout that is named after its parts",
      `<div class="main with-sidebar related">${story("<p>Takaichi</p>")}</div>`,
    ],
    [
      "a post whose heading leads to itself",
      parts("<h3><a href=#p1>12:04</a></h3>", "<p>Takaichi spoke.</p>"),
    ],
    [
      "a story whose heading leads to itself",
      `<div><h2><a href=x>Ships</a></h2>${paragraph}<p>Takaichi spoke.</p></div>`,
    ],
    [
      "a post that says all",
      parts("<h3><a href=x>Ships</a></h3>", `${paragraph.repeat(6)}<p>Takaichi spoke.</p>`),
    ],
    ["a section under a heading without link", parts("<h3>Ships</h3>", "<p>Takaichi spoke.</p>")],
    ["a list under a heading of the story", story("<h3>What is most read</h3><ul><li>Takaichi</li></ul>")],
    [
      "a paragraph behind a list of other stories",
      story("<h3>Read also</h3><ul></ul><p>Takaichi spoke.</p>"),
    ],
    [
      "a story under the name of its part of the site",
      `<div class=title>Popular</div><div><h1>Ships</h1>${paragraph.repeat(3)}<p>Takaichi</p></div>`,
    ],
    ["a page without any structure", "<div>Takaichi spoke.</div>"],
    ["a page behind an open dialog", `<div aria-hidden="true">${story("<p>Takaichi</p>")}</div>`],
  ])("%s is body", (_, body) => {
    expect(regionIn(body)).toBe("body");
  });

  it.each([
    ["an aside", story("<aside><p>Takaichi spoke.</p></aside>")],
    [
      "the head of a page that has the headline in it",
      `<header><h2>The harbour counts its ships again</h2><p>Takaichi spoke.</p></header>${story("")}`,
    ],
    ["the foot of an article by role", story('<div role="contentinfo">Tags: Takaichi</div>')],
    ["the foot of an article", story("<footer>Tags: Takaichi</footer>")],
    ["a box by its class", story('<div class="c-related-articles"><p>Takaichi spoke.</p></div>')],
    ["a box by what tests call it", story('<div data-testid="article-teaser"><p>Takaichi spoke.</p></div>')],
    ["a box by its component", story('<div data-component="related"><div>Takaichi spoke.</div></div>')],
    ["a ranking", `${story("")}<div id="ranking"><p>Takaichi spoke.</p></div>`],
    ["a role", `${story("")}<div role="complementary">Takaichi</div>`],
    ["another article", `${story("")}<article><p>Takaichi spoke.</p></article>`],
    ["a box beside the story", `${story("")}<section><p>Takaichi spoke.</p></section>`],
    ["a line that is all link", story("<p><a href=x>Read also: Takaichi speaks</a></p>")],
    ["a link to read more", story("<p><strong>Read more:</strong> <a href=x>Takaichi speaks</a></p>")],
    [
      "a link to read more in an indented source",
      story(`<p>\n${" ".repeat(24)}Read more:\n${" ".repeat(24)}<a href=x>Takaichi speaks</a>\n</p>`),
    ],
    ["a link to what is related", story("<p>関連記事：<a href=x>Takaichi speaks</a></p>")],
    [
      "a line that is a date, set wide, and a link",
      "<ul><li>2025 年 10 月 29 日 | <a href=x>Takaichi speaks</a></li></ul>",
    ],
    [
      "a line that is a time and a link",
      "<ul><li><time>21:03</time> – <a href=x>Takaichi speaks</a></li></ul>",
    ],
    ["a card beside the story", story(paragraph.repeat(6)) + cards("<p>Takaichi spoke of ships.</p>")],
    [
      "a card whose heading is a class",
      story(paragraph.repeat(6)) +
        cards("<p>Takaichi spoke.</p>", "<div class=item-title><a href=x>More</a></div>"),
    ],
    ["a headline beside the story", `${story("")}${headlines("Takaichi speaks")}`],
    [
      "a headline beside a short article in few characters",
      `<div>${"港で船の数え直しが行われた。".repeat(12)}</div>${headlines("Takaichi speaks of ships")}`,
    ],
    [
      "a headline on a page that calls itself an article",
      `${headlines("Takaichi speaks of ships")}<meta property="og:type" content="article">`,
    ],
    ["a ranking on a front page", `${cards("")}<div class=ranking>${headlines("Takaichi speaks")}</div>`],
    ["a card that is all link", "<ul><li><a href=x><h3>Ships</h3><p>Takaichi spoke.</p></a></li></ul>"],
    [
      "one of two cards",
      `<div><h3><a href=x>Ships</a></h3>${paragraph}<p>Takaichi spoke.</p></div>${card(paragraph)}`,
    ],
    ["a card inside of a story", story("<div><h3><a href=x>Read also</a></h3><p>Takaichi spoke.</p></div>")],
    ["a list under a heading that says so", story("<h3>实时热榜</h3><ol><li>Takaichi speaks</li></ol>")],
    [
      "a box behind the box of such a heading",
      story(
        "<div><div><h4>Most read</h4></div></div><div><h4>Ships</h4><div>Takaichi speaks</div><h4>Sails</h4></div>",
      ),
    ],
    [
      "a list under what is called a title",
      story('<div class="bx-title">많이 본 뉴스</div><ul><li>Takaichi speaks</li></ul>'),
    ],
    ["a teaser on a page without story", "<ul><li><a href=x>Takaichi speaks</a></li></ul>"],
  ])("%s is side", (_, body) => {
    expect(regionIn(body)).toBe("side");
  });

  it.each([
    ["a card of a front page", cards("<p>Takaichi spoke of ships.</p>")],
    ["a headline of a front page", headlines("Takaichi speaks of ships")],
    [
      "a headline in a list of a front page",
      `<div class=news-list>${headlines("Takaichi speaks of ships")}</div>`,
    ],
    [
      "a teaser on a front page, called so",
      `<ul>${["Takaichi speaks of ships", ...Array(4).fill("A harbour counts its ships")].map((news) => `<li class=teaser><a href=x>${news}</a></li>`).join("")}</ul>`,
    ],
    [
      "a row of a front page that is a table",
      `<table>${row("Takaichi speaks of ships")}${row("A harbour counts its ships").repeat(3)}</table>`,
    ],
    ["an item of a river of news without links", `${site}${river("Takaichi spoke of ships.")}`],
    [
      "the lead story of a front page",
      `${site}<article>${paragraph}<p>Takaichi spoke.</p></article>${headlines("Ships")}`,
    ],
    [
      "one of several boxes that are called cards",
      `<main>${"<div class=card><h2>Ships</h2><p>Takaichi spoke of ships.</p></div>".repeat(3)}</main>`,
    ],
    [
      "the only one of several articles with a line of its own",
      `<main><article><h3><a href=x>Ships</a></h3><p>Takaichi spoke of ships, of sails and of harbors.</p></article>${"<article><h3><a href=y>A harbour counts its ships</a></h3></article>".repeat(3)}</main>`,
    ],
    [
      "a card of a front page in an indented source",
      `<main>${["<p>Takaichi spoke.</p>", paragraph, paragraph, paragraph]
        .map((inside) => card(inside + indented.repeat(10)))
        .join("")}</main>`,
    ],
  ])("%s is an entry", (_, body) => {
    expect(regionIn(body)).toBe("entry");
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
    ["a line at the head of the page", "<header><p>Takaichi speaks</p></header>"],
    ["a link at the head of the page", '<div id="header"><p>Now: <a href=x>Takaichi</a></p></div>'],
    ["buttons to share a page", '<p class="social-share"><span>Share “Takaichi speaks”</span></p>'],
    ["a bar of topics", '<div class="hotWords"><a href=x>Takaichi</a> <a href=x>Weather</a></div>'],
    ["a menu that slides in", "<amp-sidebar><ul><li><a href=x>Takaichi</a></li></ul></amp-sidebar>"],
    ["an editable field", '<div contenteditable="true">Takaichi</div>'],
    ["an editable field by role", '<div role="textbox">Takaichi</div>'],
    ["a hidden menu", '<div aria-hidden="true">Takaichi</div>'],
    ["hidden text", "<p hidden>Takaichi</p>"],
    ["text hidden by style", '<p style="display: none">Takaichi</p>'],
    ["text for screen readers only", '<p class="visually-hidden">Takaichi</p>'],
    ["a closed dialog", "<dialog><p>Takaichi</p></dialog>"],
    ["text clipped away", '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">Takaichi</p>'],
    [
      "text clipped away by a rule",
      "<style>.vh{position:absolute;clip-path:inset(50%)}</style><p class=vh>Takaichi</p>",
    ],
    [
      "text in a box of one pixel",
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Takaichi</p>',
    ],
    ["text far off", '<p style="position:absolute;left:-9999px">Takaichi</p>'],
    ["text indented away", '<p style="text-indent:-9999px">Takaichi</p>'],
    ["text without any colour", '<p style="opacity:0">Takaichi</p>'],
    ["text that is folded up", '<div style="max-height:0;overflow:hidden"><p>Takaichi</p></div>'],
    ["text hidden on screens", "<style>@media screen{.x{display:none}}</style><p class=x>Takaichi</p>"],
    ["a closed disclosure", "<details><summary>x</summary><p>Takaichi</p></details>"],
  ])("%s stays without marks", (_, body) => {
    expect(mentionsIn(story("") + body)).toEqual([]);
  });

  it.each([
    ["that is hidden on paper", "<style>@media print{.x{display:none}}</style><p class=x>Takaichi</p>"],
    [
      "that is hidden on small screens",
      "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>Takaichi</p>",
    ],
    ["that fades in", '<p style="opacity:0;transition:opacity 1s">Takaichi</p>'],
    ["in a box that cuts what is too long", '<div style="height:90px;overflow:hidden"><p>Takaichi</p></div>'],
    [
      "over a picture that keeps its shape",
      '<div style="height:0;padding-bottom:56%;overflow:hidden"><p>Takaichi</p></div>',
    ],
    ["in a picture’s corner", '<p style="position:absolute;left:-20px;clip-path:inset(5%)">Takaichi</p>'],
  ])("text %s is marked", (_, body) => {
    expect(mentionsIn(story("") + body)).toEqual(["Takaichi"]);
  });

  it("is told in no time of a line behind as many blanks as templates leave", () => {
    expect(mentionsIn(`<p>${" ".repeat(400_000)}Takaichi</p>`)).toEqual(["Takaichi"]);
  });

  it("is asked of words by themselves where they are hidden in a line, or all others are", () => {
    expect(mentionsIn('<p>He waits.<span style="visibility:hidden"> Takaichi waits.</span></p>')).toEqual([]);
    expect(mentionsIn('<p>More <a href=x>here<b class="sr-only"> about Takaichi</b></a>.</p>')).toEqual([]);
    expect(mentionsIn('<p><span class="sr-only">Image caption,</span> Takaichi waits.</p>')).toEqual([
      "Takaichi",
    ]);
    expect(mentionsIn("<p>Takaichi <i hidden>not Takaichi</i> and Takaichi.</p>")).toEqual([
      "Takaichi",
      "Takaichi",
    ]);
  });

  it("opens the gate from the body only", () => {
    expect(mentionsIn(story("<p>Takaichi and Trump</p>"))).toEqual(["Takaichi", "Trump"]);
    expect(mentionsIn(story("<p>Trump</p><aside>Takaichi</aside>"))).toEqual(["Takaichi"]);
    expect(
      mentionsIn(story(`${paragraph.repeat(6)}<p>Trump</p>`) + cards("<p>Takaichi and Trump.</p>")),
    ).toEqual(["Takaichi"]);
  });

  it("opens the gate for an entry by what it says itself", () => {
    const trump = card("<p>Trump spoke of tariffs.</p>");
    expect(
      mentionsIn(cards(`<p>Trump spoke.</p><p>Takaichi did.</p>`).replace("</main>", `${trump}</main>`)),
    ).toEqual(["Trump", "Takaichi"]);
    const lead = `<article>${paragraph}<p>Takaichi spoke.</p><p>Trump spoke.</p></article>`;
    expect(mentionsIn(site + lead + headlines("Trump speaks of ships"))).toEqual(["Takaichi", "Trump"]);
    expect(mentionsIn(headlines("Takaichi meets Trump") + headlines("Trump in Seoul"))).toEqual([
      "Takaichi",
      "Trump",
    ]);
  });

  it("opens the gate for all entries of a page on one topic, by what it calls itself", () => {
    const entries = headlines("Trump speaks of ships");
    expect(mentionsIn(`${site}<header><h1>All on Takaichi</h1></header>${entries}`)).toEqual([
      "Takaichi",
      "Trump",
    ]);
    expect(mentionsIn(`${site}<h1><a href=x>Takaichi speaks</a></h1>${entries}`)).toEqual(["Takaichi"]);
    expect(mentionsIn(`${site}<nav><h1>All on Takaichi</h1></nav>${entries}`)).toEqual([]);
  });
});
