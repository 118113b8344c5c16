import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { isNewsPage } from "../../../annotator/page/about/news-page.ts";

const text =
  `<p>${"A sentence of the kind that fills paragraphs on pages of every sort. ".repeat(6)}</p>`.repeat(6);
const isNews = (head: string, body = text, url = "about:blank") =>
  isNewsPage(new JSDOM(`<html><head>${head}</head><body>${body}`, { url }).window.document);
const json = (type: string) => `<script type="application/ld+json">{"@type":${type}}</script>`;

describe("a news page", () => {
  it.each([
    ["structured data", json('"NewsArticle"')],
    ["structured data among others", json('["Article", "ReportageNewsArticle"]')],
    [
      "structured data that is broken JSON",
      '<script type="application/ld+json">{"@type": "NewsArticle",, </script>',
    ],
    [
      "an article of a site with a newspaper's name",
      '<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Herald">',
    ],
    [
      "an article that a newspaper is said to publish",
      json('"Article", "publisher": { "@type": "Organization", "name": "The Harbour Gazette" }'),
    ],
    ["an article that its publisher sells", `${json('"NewsArticle"')}${json('["CreativeWork", "Product"]')}`],
    ["a report that names a product", `${json('"NewsArticle"')}${json('"Product"')}`],
    ["a fact check", json('"ClaimReview"')],
    ["key words for Google News", '<meta name="news_keywords" content="bridges, harbours">'],
    ["a description for a service of publishers", '<meta name="parsely-title" content="A headline">'],
    ["a title that is signed by a newspaper", "<title>A headline - The Harbour Times</title>"],
  ])("is told by %s", (_, head) => {
    expect(isNews(head)).toBe(true);
  });

  it.each([
    "Harbournews",
    "Das Hafenblatt",
    "Hafenkurier",
    "Harbour Magazine",
    "Het Havennieuwsblad",
    "日刊港",
    "港ウイークリー",
    "港タイムス",
    "時事ドットコム",
    "Báo Hải Cảng",
    "Japan Today",
    "Business Standard",
    "港口财讯",
    "하버위클리",
    "KHBR 9",
    "WHBR-TV",
  ])("is told by a title that is signed by %s", (name) => {
    expect(isNews(`<title>A headline | ${name}</title>`)).toBe(true);
  });

  it.each(["What we learnt in week 5", "How to work 10 hours", "Made with 9"])(
    "is not told by a title that ends like “%s”",
    (end) => expect(isNews(`<title>A headline | ${end}</title>`)).toBe(false),
  );

  it("is told in no time by a title with ever so many wide blanks", () => {
    expect(isNews(`<title>Ships${"\u3000".repeat(200_000)}sail</title>`)).toBe(false);
  });

  it("is told by microdata and RDFa, also among other types", () => {
    expect(isNews("", `<div itemscope itemtype="https://schema.org/NewsArticle">${text}</div>`)).toBe(true);
    expect(isNews("", `<div typeof="schema:NewsArticle sioc:Item foaf:Document">${text}</div>`)).toBe(true);
  });

  it("is a front page of a news site, too", () => {
    const teasers = '<li><a href="/x">A headline of about thirty letters</a></li>'.repeat(20);
    expect(isNews(json('"NewsMediaOrganization"'), `<ul>${teasers}</ul>`)).toBe(true);
    expect(isNews("<title>Home | The Harbour Herald</title>", `<ul>${teasers}</ul>`)).toBe(true);
    expect(isNews("<title>Home</title>", `<ul>${teasers}</ul>`)).toBe(false);
  });

  it("is a front page whose stories are filed by date, whatever the newsroom is called", () => {
    const teasers = (path: string) =>
      `<div><a href="${path}">A headline of about thirty letters</a></div>`.repeat(20);
    expect(isNews("<title>Home</title>", teasers("/story/2025/10/28/harbour/1"))).toBe(true);
    expect(isNews("<title>Home</title>", teasers("/story/harbour/1"))).toBe(false);
  });

  it("is a front page in a script that needs few characters", () => {
    const teasers = (text: string) => `<ul>${`<li><a href="/x">${text}</a></li>`.repeat(20)}</ul>`;
    expect(isNews("<title>政治 | 港日報</title>", teasers("知事選、新人二氏が届け出"))).toBe(true);
    expect(isNews("<title>政治 | 港日報</title>", teasers("社会"))).toBe(false);
    expect(isNews("<title>政治 | 港</title>", teasers("知事選、新人二氏が届け出"))).toBe(false);
  });

  it("is a short article in such a script, and one that a newsroom publishes", () => {
    const paragraphs = `<p>${"新しい橋が開通し、多くの市民が渡り初めを楽しんだ。".repeat(5)}</p>`.repeat(3);
    const head = '<meta property="og:type" content="article">';
    const isArticle = (lang: string) =>
      isNewsPage(
        new JSDOM(`<html lang="${lang}"><head>${head}</head><body>${paragraphs}`, {
          url: "https://minato.test/news/1",
        }).window.document,
      );
    expect(isArticle("ja")).toBe(true);
    expect(isArticle("en")).toBe(false);
    expect(isNews(json('"Article", "publisher": {"@type": "NewsMediaOrganization"}'))).toBe(true);
    expect(isNews(json('"Article"'))).toBe(false);
  });

  it("is a short article that is marked up as one, of a newsroom", () => {
    const paragraph = "<p>A new bridge was opened, and many people walked over it at once.</p>";
    const page = (inside: string) => `<main><article>${inside}</article></main>`;
    const whole = `<h1>A bridge is open</h1>${paragraph}${paragraph}`;
    for (const name of ["The Harbour Post", "Harbour Ledger", "海港快報"])
      expect(isNews(`<title>A bridge is open | ${name}</title>`, page(whole))).toBe(true);
    expect(isNews("<title>A bridge is open | Harbour</title>", page(whole))).toBe(false);
    expect(isNews("<title>A bridge is open | Harbour Ledger</title>", whole)).toBe(false);
    expect(isNews("<title>A bridge is open | Harbour Ledger</title>", page(paragraph))).toBe(false);
    expect(isNews("<title>A bridge is open | Harbour Ledger</title>", page(whole) + page(whole))).toBe(false);
  });

  it.each([
    ["来源：海港网 2026-11-24 15:10", true],
    ["記者林小港／海港報導 2026/11/24", true],
    ["2026/11/24 14:05 編譯林小港／綜合外電", true],
    ["입력 2026.11.24 11:24", true],
    ["HARBOUR TOWN (Reuters) - A bridge was opened.", true],
    ["HARBOUR TOWN (Reuters/The Harbour) - A bridge was opened.", true],
    ["Posted by Kim on 2026-11-24 15:10", false],
    ["来源：海港网", false],
    ["<script>来源 2026-11-24</script>", false],
    [`${"Much stands in between. ".repeat(13)}来源：海港网 2026-11-24`, false],
  ])("is told by what newsrooms put under a title: “%s”: %s", (line, expected) => {
    const page = (title: string) => `<h2>${title}</h2><p>${line}</p>${text}`;
    expect(isNews("<title>A bridge is open_Harbour</title>", page("A bridge is open"))).toBe(expected);
    expect(isNews("<title>A bridge is open_Harbour</title>", page("Another title"))).toBe(false);
  });

  it("is told so also where the tab has the title in other letters and spaces, or only its beginning", () => {
    const page = (title: string) => `<h1>${title}</h1><p>来源：海港网 2026-11-24</p>${text}`;
    const head = "<title>A Bridge is open_Harbour</title>";
    expect(isNews(head, page("A bridge\u3000is  open"))).toBe(true);
    expect(isNews("<title>A bridge is open</title>", page("A bridge is open: many came"))).toBe(true);
    expect(isNews("<title>A bridge</title>", page("A bridge too far"))).toBe(true);
    expect(isNews("<title>A</title>", page("A bridge is open"))).toBe(false);
    // Boxes around the title and all that follows are called so, too, and are none.
    const boxes = '<div class="title-box">'.repeat(3);
    const boxed = `${boxes}${page("A bridge is open")}</div></div></div>`;
    expect(isNews("<title>A bridge is open</title>", boxed)).toBe(true);
  });

  it("is told so with a form in between whose fields stand in the place of its own members", () => {
    const title = "A bridge is open";
    const { document } = new JSDOM(
      `<title>${title}</title><h2>${title}</h2><form class="title">Search</form><p>来源：海港网 2026-11-24</p>${text}`,
    ).window;
    // As Chromium has it.
    for (const name of ["matches", "textContent"])
      Object.defineProperty(document.querySelector("form"), name, { value: document.createElement("input") });
    expect(isNewsPage(document)).toBe(true);
  });

  it("is a short article without markup of its own, of a newsroom", () => {
    const paragraph = "<p>A new bridge was opened, and many people walked over it at once.</p>";
    const head = "<title>A bridge is open | Harbour Ledger</title>";
    const whole = `<div><h1>A bridge is open</h1>${paragraph.repeat(3)}</div>`;
    expect(isNews(head, whole)).toBe(true);
    expect(isNews(head, whole + whole)).toBe(false);
    expect(isNews(head, `<h1>A bridge is open</h1>${`<div>${paragraph}</div>`.repeat(3)}`)).toBe(false);
    expect(isNews("<title>A bridge is open | Harbour</title>", whole)).toBe(false);
  });

  it.each([
    ["a text without any sign", ""],
    ["a product", `${json('"Product"')}<meta property="og:type" content="product">`],
    ["a question with answers", json('"QAPage"')],
    ["a wiki", '<meta name="generator" content="MediaWiki 1.43">'],
    ["an encyclopedia", `${json('"Article"')}<title>港口 | 海港百科</title>`],
    [
      "a post that says it is one of a blog",
      `${json('"BlogPosting"')}<meta property="og:type" content="article">`,
    ],
    ["a blog", '<meta property="og:type" content="article"><title>My trip - A travel blog</title>'],
  ])("is not %s", (_, head) => {
    expect(isNews(head)).toBe(false);
  });

  it("is not a page of a public body", () => {
    expect(
      isNews('<meta property="og:type" content="article">', text, "https://www.treasury.gov/news/speech"),
    ).toBe(false);
  });

  const menu = (...names: string[]) =>
    `<nav>${names.map((name) => `<a href="/x">${name}</a>`).join(" ")}</nav>${text}`;

  it("is an article under a menu of the parts of the news", () => {
    const head = '<meta property="og:type" content="article">';
    expect(isNews(head, menu("Home", "World", "Politics", "Sport"))).toBe(true);
    expect(isNews(head, menu("ホーム", "政治", "経済", "スポーツ"))).toBe(true);
    expect(isNews(head, menu("Home", "World", "Recipes", "About"))).toBe(false);
  });

  it("is an article under a menu with what only newspapers have, whatever it says of itself", () => {
    expect(isNews("", menu("Opinion", "Obituaries", "Crossword"))).toBe(true);
    expect(isNews("", menu("意見", "社説", "おくやみ"))).toBe(true);
    expect(isNews("", menu("World", "Politics", "Crosswords"))).toBe(false);
  });

  it("is not told by the words of a headline", () => {
    const head = '<meta property="og:type" content="article">';
    expect(isNews(`${head}<title>My notes - How I write a daily journal and a gazette at home</title>`)).toBe(
      false,
    );
    expect(isNews(`${head}<title>How I write notes at home, and what for - The Daily Journal</title>`)).toBe(
      true,
    );
  });

  it("is not an empty document", () => {
    expect(isNews("", "")).toBe(false);
  });
});
