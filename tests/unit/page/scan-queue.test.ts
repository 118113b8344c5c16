import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import type { LineReader } from "../../../annotator/page/lines/line-reader.ts";
import { readRuns } from "../../../annotator/page/lines/runs.ts";
import { ScanQueue } from "../../../annotator/page/scan-queue.ts";
import { targetsOf } from "../../../annotator/page/tree/changes.ts";
import { engineOf } from "../annotator/small-pack.ts";

const lines = "<p>one</p><p>two</p><p>three</p>";

/** A queue with a document to read, and the lines that were read of it. */
function queueFor(document: Document, target: Node = document): { queue: ScanQueue; read: string[] } {
  const read: string[] = [];
  const reader: LineReader = {
    scope: "all",
    sieve: engineOf({ mori: { forms: ["Mori"] } }).sieve,
    unitsPassed: 0,
    read: ({ text }) => read.push(text),
  };
  const queue = new ScanQueue(reader, new Set([document]));
  queue.add(target);
  return { queue, read };
}

const toTheEnd = () => false;
const asSoonAsAsked = () => true;

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
  expect(queue.advance(asSoonAsAsked, 1)).toBe(false);
  const before = read.length;
  for (const node of [document, ...document.querySelectorAll("*")]) kill(node);
  const other = new JSDOM("<p>four</p>").window.document;
  queue.add(other);
  expect(queue.advance(toTheEnd, 1)).toBe(true);
  expect(read.slice(before)).toEqual(["four"]);
});

/** Changes a document as pages do, and tells the queue. */
function change(document: Document, queue: ScanQueue, by: () => void): void {
  const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true });
  by();
  const records = observer.takeRecords();
  observer.disconnect();
  queue.noteRemoved(records);
  for (const target of targetsOf(records)) queue.add(target);
}

it.each([
  ["blocks", "article", (i: number) => `<p>${i}</p>`],
  ["blocks with markup", "article", (i: number) => `<p><b>${i}</b></p>`],
  ["lines in one block", "article", (i: number) => `<i>${i}</i><hr>`],
  ["blocks in an unknown element", "x-app", (i: number) => `<p>${i}</p>`],
])("goes on behind what leaves the page under it, however often it does: %s", (_, name, part) => {
  const parts = Array.from({ length: 30 }, (_, i) => part(i)).join("");
  const { document } = new JSDOM(`<main><${name}>${parts}</${name}></main>`).window;
  const { queue, read } = queueFor(document, document.querySelector(name) as Element);
  const all = [...document.querySelectorAll(`${name} > :not(hr)`)];
  while (!queue.advance(asSoonAsAsked, 1))
    change(document, queue, () =>
      all.findLast(({ textContent }, i) => i % 2 === 1 && textContent === read.at(-1))?.remove(),
    );
  expect(read).toEqual(all.map(({ textContent }) => textContent));
});

it("reads nothing in a box that has moved to where nothing is read", () => {
  const { document } = new JSDOM("<div><p>one</p><p>two</p></div><nav></nav><p>three</p>").window;
  const { queue, read } = queueFor(document);
  while (!queue.advance(asSoonAsAsked, 1) && read.length === 0);
  change(document, queue, () =>
    document.querySelector("nav")?.append(document.querySelector("div") as Element),
  );
  queue.advance(toTheEnd, 1);
  expect(read).toEqual(["one", "three"]);
});

it.each([
  ["set at once", (line: Element, words: string) => line.insertAdjacentHTML("beforeend", words)],
  [
    "added one by one",
    (line: Element, words: string) => {
      const made = line.cloneNode() as Element;
      made.innerHTML = words;
      while (made.firstChild) line.append(made.firstChild);
    },
  ],
])("reads a line once, of however many parts it is %s", (_, add) => {
  const { document } = new JSDOM("<p></p>").window;
  const { queue, read } = queueFor(document);
  queue.advance(toTheEnd, 1);
  const words = "One <b>two</b><!-- --> three <x-a>four</x-a> <img>five. ";
  change(document, queue, () => add(document.querySelector("p") as Element, words.repeat(9)));
  queue.advance(toTheEnd, 1);
  expect(read).toEqual(["One two three four \ufffcfive. ".repeat(9)]);
});

const markup = fc.letrec<{ part: string; parts: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("#", "#", "#", "<hr>", "<br>"),
    fc
      .tuple(fc.constantFrom("div", "section", "b", "x-app"), tie("parts"))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
  ),
  parts: fc.array(tie("part"), { maxLength: 5 }).map((parts) => parts.join("")),
}));
/** An element beside the line that was read last goes, for good or to another place. */
const move = fc.record({
  beside: fc.integer({ min: -2, max: 2 }),
  into: fc.option(fc.nat()),
  atEnd: fc.boolean(),
});

it("reads every line that is there at the end, whatever leaves or moves while it reads, in the smallest of slices", () => {
  const { document } = new JSDOM().window;
  fc.assert(
    fc.property(
      fc.constantFrom("main", "x-app"),
      markup.parts,
      fc.array(fc.array(move, { maxLength: 3 })),
      (root, parts, changes) => {
        const numbered = parts.replaceAll("#", (_, at) => ` ${at}`);
        document.body.innerHTML = `<${root} id="root">${numbered}</${root}>`;
        const { queue, read } = queueFor(document, document.querySelector("#root") as Element);
        for (const moves of changes) {
          queue.advance(asSoonAsAsked, 1);
          change(document, queue, () => {
            for (const { beside, into, atEnd } of moves) {
              const nodes = [...document.querySelectorAll("#root *")];
              const last = nodes.findLastIndex(({ textContent }) => textContent.includes(read.at(-1) ?? ""));
              const node = nodes[last + beside];
              node?.remove();
              const places = document.querySelectorAll("#root, #root *");
              if (into !== null && node) places[into % places.length]?.[atEnd ? "append" : "prepend"](node);
            }
          });
        }
        queue.advance(toTheEnd, 1);
        const there: string[] = [];
        readRuns(document, ({ text }) => there.push(text));
        expect(read).toEqual(expect.arrayContaining(there));
      },
    ),
    {
      numRuns: 1000,
      examples: [
        // What was read goes along with what it was in, and leaves that elsewhere.
        [
          "main",
          "<div><div><div>#</div></div><div>#</div></div>",
          [
            [
              { beside: -1, into: 0, atEnd: true },
              { beside: 0, into: 0, atEnd: false },
            ],
          ],
        ],
        // A line goes on where its beginning has left.
        ["main", "<div><b>#<br></b><br><div>#</div></div>", [[], [{ beside: 0, into: null, atEnd: false }]]],
      ],
    },
  );
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
