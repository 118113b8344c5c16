import { JSDOM } from "jsdom";
import { readRuns } from "../../../annotator/page/lines/runs.ts";
import type { FoundPassage } from "../../../annotator/page/passages.ts";
import { readPage } from "../../../annotator/page/read-page.ts";
import { HiddenByRules } from "../../../scripts/scan/hidden-by-rules.ts";
import { engineOf } from "../annotator/small-pack.ts";

/** Two names that a reader of a test understands at once, of which Trump needs Takaichi in a body passage. */
export const twoNames = engineOf({
  takaichi: { topic: "government", forms: ["Sanae Takaichi", "Takaichi", "高市早苗", "高市"] },
  trump: { topic: "government", tier: "related", forms: ["Trump"] },
});

/** A document with this body. */
export function page(body: string): Document {
  const { document } = new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`).window;
  layOut(document);
  return document;
}

/** An XHTML document with this body, as XML writes it. */
export function xhtmlPage(body: string): Document {
  const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
  const { document } = new JSDOM(xml, { contentType: "application/xhtml+xml" }).window;
  layOut(document);
  return document;
}

/** jsdom lays nothing out: what is shown follows from attributes and rules, as in `scan`. */
export function layOut(document: Document): void {
  const { Element } = document.defaultView as unknown as typeof globalThis;
  Element.prototype.checkVisibility = function () {
    return new HiddenByRules(document).isShown(this);
  };
}

/** The runs of a body, as texts. */
export function runsOf(body: string): string[] {
  const runs: string[] = [];
  readRuns(page(body), ({ text }) => runs.push(text));
  return runs;
}

/** The texts that are mentioned in a body. */
export function mentionsIn(body: string): string[] {
  return mentionTexts(readPage(page(body), twoNames).passages);
}

export function mentionTexts(passages: readonly FoundPassage[]): string[] {
  return passages.flatMap(({ mentions }) => mentions.map(({ text }) => text));
}
