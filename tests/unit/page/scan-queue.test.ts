import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { LineReader } from "../../../annotator/page/line-reader.ts";
import { ScanQueue } from "../../../annotator/page/scan-queue.ts";
import { engineOf } from "../annotator/small-pack.ts";

const lines = "<p>one</p><p>two</p><p>three</p>";

/** A queue with a document to read, and the lines that were read of it. */
function queueFor(document: Document): { queue: ScanQueue; read: string[] } {
  const read: string[] = [];
  const reader: LineReader = {
    scope: "all",
    sieve: engineOf({ mori: { forms: ["Mori"] } }).sieve,
    unitsPassed: 0,
    read: ({ text }) => read.push(text),
  };
  const queue = new ScanQueue(reader, new Set([document]));
  queue.add(document);
  return { queue, read };
}

const toTheEnd = () => false;

it("reads nothing of a tree that has left the page", () => {
  const { document } = new JSDOM(lines).window;
  const { queue, read } = queueFor(document);
  queue.leave(document);
  expect(queue.advance(toTheEnd, 1)).toBe(true);
  expect(read).toEqual([]);
});

it("goes on after what was being read has died, as frames do in Firefox without a word", () => {
  const { document } = new JSDOM(lines).window;
  const { queue, read } = queueFor(document);
  expect(queue.advance(() => true, 1)).toBe(false);
  const before = read.length;
  for (const node of [document, ...document.querySelectorAll("*")]) kill(node);
  const other = new JSDOM("<p>four</p>").window.document;
  queue.add(other);
  expect(queue.advance(toTheEnd, 1)).toBe(true);
  expect(read.slice(before)).toEqual(["four"]);
});

/** Whatever is asked of a dead node is an error. */
function kill(node: Node): void {
  for (const name of ["nodeType", "parentNode", "ownerDocument", "isConnected", "contains", "getRootNode"])
    Object.defineProperty(node, name, {
      get() {
        throw new TypeError("can't access dead object");
      },
    });
}
