import AdvancedMark from "advanced-mark.js";
import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick/fast";
import { nextTask } from "./measured-pace.ts";

/** How long a contender took, and for how many of the forms. */
export type Peer = { milliseconds: number; found: number; forms: number };

const name = "bench-peer";

/** The floor: a bare walk over all text nodes that takes the text of each. */
export function floor(): Promise<Peer> {
  return timed(0, () => {
    let length = 0;
    for (const walker = textWalker(); walker.nextNode(); ) length += textOf(walker).length;
    return length;
  });
}

/** The floor of everyone who looks at what the text says: the same walk, and one look at each character. */
export function readingFloor(): Promise<Peer> {
  return timed(0, () => {
    let sum = 0;
    for (const walker = textWalker(); walker.nextNode(); ) {
      const text = textOf(walker);
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
    }
    return sum;
  });
}

let forms: readonly string[] = [];
let expression = /$^/g;
let automaton: AhoCorasick | undefined;

/** Gives the peers the forms to find, and time to build what they build once. */
export function prepare(all: readonly string[]): void {
  forms = all;
  expression = new RegExp(longestFirst(all).map(escaped).join("|"), "g");
  automaton = new AhoCorasick([...all]);
}

/** One regular expression of all forms, executed on each text node. */
export function regularExpression(): Promise<Peer> {
  return timed(forms.length, () => {
    const ranges: StaticRange[] = [];
    for (const node of textNodes()) {
      for (const match of node.data.matchAll(expression)) {
        ranges.push(rangeIn(node, match.index, match.index + match[0].length));
      }
    }
    return register(ranges);
  });
}

/** An Aho-Corasick automaton, built before, over the joined text of the page. */
export function ahoCorasick(): Promise<Peer> {
  return timed(forms.length, () => {
    const nodes = [...textNodes()];
    const text = nodes.map(({ data }) => data).join("\n");
    const ranges: StaticRange[] = [];
    let at = 0;
    let start = 0;
    for (const match of automaton?.search(text, { strategy: "leftmost-longest" }) ?? []) {
      for (;;) {
        const node = nodes[at];
        if (!node || match.start <= start + node.length) break;
        start += node.length + 1;
        at += 1;
      }
      const node = nodes[at];
      if (node && match.end <= start + node.length)
        ranges.push(rangeIn(node, match.start - start, match.end - start));
    }
    return register(ranges);
  });
}

/**
 * The published advanced-mark.js wraps matches in elements. Its filter sees each match first: taking it there
 * as a range, and wrapping nothing, is what a highlight mode has to do at least.
 */
export function advancedMark(): Promise<Peer> {
  return timed(forms.length, () => {
    const ranges: StaticRange[] = [];
    new AdvancedMark(document.body).mark([...forms], {
      separateWordSearch: false,
      caseSensitive: true,
      diacritics: false,
      combinePatterns: true,
      filter: (node, _term, _total, _ofTerm, { match }) => {
        ranges.push(rangeIn(node, match.index, match.index + match[0].length));
        return false;
      },
    });
    return register(ranges);
  });
}

/** mark.js, form by form, for at most `limit` milliseconds. It changes the page, so it comes last. */
export async function markJs(limit: number): Promise<Peer> {
  const mark = new Mark(document.body);
  let done = 0;
  const peer = await timed(0, () => {
    const end = performance.now() + limit;
    let found = 0;
    for (const form of forms) {
      mark.mark(form, {
        separateWordSearch: false,
        caseSensitive: true,
        diacritics: false,
        each: () => {
          found += 1;
        },
      });
      done += 1;
      if (performance.now() > end) break;
    }
    return found;
  });
  return { ...peer, forms: done };
}

async function timed(forms: number, work: () => number): Promise<Peer> {
  await nextTask();
  const start = performance.now();
  const found = work();
  const milliseconds = performance.now() - start;
  CSS.highlights.delete(name);
  return { milliseconds, found, forms };
}

function* textNodes(): Generator<Text> {
  for (const walker = textWalker(); walker.nextNode(); ) yield walker.currentNode as Text;
}

function textWalker(): TreeWalker {
  return document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
}

function textOf(walker: TreeWalker): string {
  return (walker.currentNode as Text).data;
}

function rangeIn(node: Text, start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

function register(ranges: StaticRange[]): number {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
  return ranges.length;
}

function longestFirst(forms: readonly string[]): string[] {
  return forms.toSorted((a, b) => b.length - a.length);
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
