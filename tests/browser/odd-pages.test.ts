import { expect, it } from "vitest";
import { pageStrings } from "../../components/page-summary/strings.ts";
import {
  hoverMark,
  openOwnPage,
  openTabs,
  readMarks,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { type Bench, inBrowsersOfRun } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const texts = pageStrings("en");

/** All that the popup may say of a page without marks: its line and the heading below. */
const reasons = Object.entries({ ...texts.status, ...texts.silent })
  .filter(([name]) => name !== "starting" && name !== "annotated")
  .map(([name, heading]) => ({ line: texts.line[name as keyof typeof texts.line], heading }));

/** Documents in which there is nothing to mark, or nowhere to mark it. */
const odd: [what: string, address: (bench: Bench) => string][] = [
  [
    "a page whose body was removed",
    ({ site }) => site.add("/no-body", "<!doctype html><p>x</p><script>document.body.remove()</script>"),
  ],
  ["an empty page", ({ site }) => site.add("/empty", "")],
  [
    "a frameset",
    ({ site }) =>
      site.add("/frames", "<html><frameset cols='50%,50%'><frame src='about:blank'></frameset></html>"),
  ],
  [
    "an XML document",
    ({ site }) =>
      site.add("/feed.xml", "<rss><channel><title>Sanae Takaichi</title></channel></rss>", {
        "content-type": "application/xml",
      }),
  ],
  [
    "an SVG document",
    ({ site }) =>
      site.add("/d.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Sanae Takaichi</text></svg>', {
        "content-type": "image/svg+xml",
      }),
  ],
  [
    "a JSON document",
    ({ site }) => site.add("/d.json", '{"pm":"Sanae Takaichi"}', { "content-type": "application/json" }),
  ],
  ["plain text", ({ site }) => site.add("/d.txt", "Sanae Takaichi", { "content-type": "text/plain" })],
  ["an image", ({ site }) => `${site.origin}/sample/harbour.svg`],
  ["about:blank", () => "about:blank"],
];

inBrowsersOfRun("odd pages", (bench) => {
  /** The number of the tab that a new page is in, although the browser does not tell every page's address. */
  async function openWithTab(address: string) {
    const tabs = async () => (await openTabs(bench.ownPage)).map(({ id }) => id);
    const before = await tabs();
    const page = await bench.session.openNewTab(address);
    const tab = await until("the new tab", async () => (await tabs()).find((id) => !before.includes(id)));
    return { page, tab };
  }

  /** The popup's line and heading for a page without marks, once it is done with looking. */
  const wordOn = (popup: BrowserPage) =>
    until("the popup's word on the page", async () => {
      const word = await popup.evaluate(() => ({
        line: document.querySelector<HTMLElement>("[role=status]")?.innerText.trim() ?? "",
        heading: document.querySelector<HTMLElement>(".silent-page h2")?.innerText.trim() ?? "",
      }));
      // The heading comes with the packs, after the line.
      return word.heading !== "" && word;
    });

  it.each(odd)("%s: no mark, no error, and the popup says why", async (_, addressOf) => {
    const { page, tab } = await openWithTab(addressOf(bench));
    const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    expect(reasons).toContainEqual(await wordOn(popup));
    expect(await readMarks(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it("a PDF: the popup says why", async () => {
    const address = bench.site.add("/paper.pdf", pdf, { "content-type": "application/pdf" });
    // Both browsers show it in a viewer of theirs, and let no script of ours in.
    const { page, tab } = await openWithTab(address);
    const popup = await openOwnPage(bench.session, `popup.html?tab=${tab}`);
    expect(await wordOn(popup)).toEqual({ line: texts.line.pdf, heading: texts.silent.pdf });
    await popup.close();
    await page.close();
  });

  it("XHTML: marks as everywhere", async () => {
    const html = newsPage({ title: "Takaichi meets Trump", body: "<p>Sanae Takaichi met Donald Trump.</p>" })
      .replace("<!doctype html>", '<?xml version="1.0" encoding="utf-8"?>')
      .replace("<html ", '<html xmlns="http://www.w3.org/1999/xhtml" ');
    const page = await bench.session.open(
      bench.site.add("/x.xhtml", html, { "content-type": "application/xhtml+xml" }),
    );
    await waitForMarks(page);
    await page.close();
  });

  it("a page with the strictest policy: marks and card as everywhere", async () => {
    const html = newsPage({ title: "Takaichi meets Trump", body: "<p>Sanae Takaichi met Donald Trump.</p>" });
    const address = bench.site.add("/strict", html, {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const page = await bench.session.open(address);
    await waitForMarks(page);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await page.close();
  });
});
