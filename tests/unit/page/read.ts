import { JSDOM } from "jsdom";
import { readPage } from "../../../annotator/page/read-page.ts";
import { plainEngine } from "./plain-engine.ts";

/** A document with this body. */
export function page(body: string): Document {
  return new JSDOM(`<!doctype html><html lang="en"><body>${body}</body></html>`).window.document;
}

/** The runs of a body, as texts. */
export function runsOf(body: string): string[] {
  return readPage(page(body), plainEngine()).runs.map((run) => run.text);
}

/** The texts that are mentioned in a body. */
export function mentionsIn(body: string): string[] {
  return readPage(page(body), plainEngine()).mentions.map(({ passage, start, end }) =>
    passage.text.slice(start, end),
  );
}
