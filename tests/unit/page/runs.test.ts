import { describe, expect, it } from "vitest";
import { readRuns } from "../../../annotator/page/lines/runs.ts";
import { readPage } from "../../../annotator/page/read-page.ts";
import { mentionsIn, mentionTexts, page, runsOf, twoNames, xhtmlPage } from "./read.ts";

const twoLinks = "<p><a href='1'>高市</a><a href='2'>早苗</a></p>";

describe("runs of text", () => {
  it.each([
    ["inline markup", "<p><b>Sanae</b> Takaichi</p>", ["Sanae Takaichi"]],
    ["nested inline markup", "<p>PM <a href=x><b>Sa<i>nae</i></b> </a>Takaichi</p>", ["PM Sanae Takaichi"]],
    ["a drop cap", "<p><span>T</span>akaichi</p>", ["Takaichi"]],
    ["a word break opportunity", "<p>Taka<wbr>ichi</p>", ["Takaichi"]],
    ["a line break", "<p>Sanae<br>Takaichi</p>", ["Sanae\nTakaichi"]],
    ["a line break of the source", "<p>Sanae\n\tTakaichi</p>", ["Sanae  Takaichi"]],
    ["one at the edge of inline markup", "<p><b>Sanae</b>\nTakaichi</p>", ["Sanae Takaichi"]],
    ["a comment", "<p>Taka<!-- x -->ichi</p>", ["Takaichi"]],
    ["a script in the sentence", "<p>Sanae <script>1</script>Takaichi</p>", ["Sanae Takaichi"]],
    [
      "ruby readings",
      "<p><ruby>高市<rp>(</rp><rt>たかいち</rt><rp>)</rp>早苗<rt>さなえ</rt></ruby>氏</p>",
      ["高市早苗氏"],
    ],
    ["a custom element", "<p>Sanae <x-name>Takaichi</x-name></p>", ["Sanae Takaichi"]],
  ])("flow through %s", (_, body, texts) => {
    expect(runsOf(body)).toEqual(texts);
  });

  it.each([
    ["blocks", "<p>Sanae</p><p>Takaichi</p>", ["Sanae", "Takaichi"]],
    ["a block between texts", "<div>Sanae <p>x</p> Takaichi</div>", ["Sanae ", "x", " Takaichi"]],
    ["cells", "<table><tr><td>Sanae<td>Takaichi</table>", ["Sanae", "Takaichi"]],
    ["two line breaks", "<p>Sanae<br> <br>Takaichi</p>", ["Sanae", "Takaichi"]],
    ["unknown elements", "<tile>Sanae</tile><tile>Takaichi</tile>", ["Sanae", "Takaichi"]],
  ])("end at %s", (_, body, texts) => {
    expect(runsOf(body)).toEqual(texts);
  });

  it("keep objects in the line as something no name reaches across", () => {
    expect(runsOf("<p>Sanae <code>x</code> Takaichi</p>")).toEqual(["Sanae \ufffc Takaichi"]);
    expect(runsOf("<p>확인<img src=x>다카이치</p>")).toEqual(["확인\ufffc다카이치"]);
    expect(runsOf('<p><a href="1">Trump</a><a href="2">Takaichi</a></p>')).toEqual(["Trump\ufffcTakaichi"]);
  });

  it.each([
    ["nothing", () => []],
    ["a comment", (document: Document) => [document.createComment("")]],
    ["an empty text", () => [""]],
    ["what else frameworks leave there", (document: Document) => ["", document.createComment("x"), ""]],
  ])("keep two links side by side apart with %s between them", (_, between) => {
    for (const document of [page(twoLinks), xhtmlPage(twoLinks)]) {
      document.querySelector("a")?.after(...between(document));
      expect(mentionTexts(readPage(document, twoNames).passages)).toEqual(["高市"]);
      const runs: string[] = [];
      readRuns(document, ({ text }) => runs.push(text));
      expect(runs).toEqual(["高市\ufffc早苗"]);
    }
  });

  it("set apart what only style sets apart, by the capital in the middle of a word", () => {
    expect(runsOf("<h3><span>Politics</span><span>Takaichi wins</span></h3>")).toEqual([
      "Politics Takaichi wins",
    ]);
  });

  it.each(["<script>1</script>", "<style>p { color: red }</style>", "<ruby><rt>t</rt></ruby>"])(
    "are found to hold a name that %s stands in the middle of",
    (unread) => {
      expect(mentionsIn(`<p><span>T</span>${unread}<span>akaichi</span> spoke.</p>`)).toEqual(["Takaichi"]);
    },
  );

  it("leave out what is not for reading", () => {
    const unread =
      "script style template textarea select option noscript code pre kbd samp svg nav title".split(" ");
    for (const name of unread) expect(runsOf(`<div><${name}>Takaichi</${name}></div>`), name).toEqual([]);
  });

  it("are cut where style shows inline markup as blocks and a name would reach across", () => {
    expect(
      mentionsIn(
        "<div><span style='display:block'>Sanae</span> <span style='display:block'>Takaichi</span></div>",
      ),
    ).toEqual(["Takaichi"]);
    expect(mentionsIn("<p><span style='float:left'>T</span>akaichi</p>")).toEqual(["Takaichi"]);
  });
});
