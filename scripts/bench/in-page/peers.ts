import AdvancedMark from "advanced-mark.js";
import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick/fast";

const name = "bench-peer";

/** Takes away what a peer has registered. */
export function leavePeer(): void {
  CSS.highlights.delete(name);
}

/** The floor: a bare walk over all text nodes that takes the text of each. */
export function floor(): number {
  let length = 0;
  for (const walker = textWalker(); walker.nextNode(); ) length += textOf(walker).length;
  return length;
}

/** The floor of everyone who looks at what the text says: the same walk, and one look at each character. */
export function readingFloor(): number {
  let sum = 0;
  for (const walker = textWalker(); walker.nextNode(); ) {
    const text = textOf(walker);
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  }
  return sum;
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
export function regularExpression(): number {
  const ranges: StaticRange[] = [];
  for (const node of textNodes()) {
    const text = node.data;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      ranges.push(rangeIn(node, match.index, match.index + match[0].length));
    }
  }
  return register(ranges);
}

/** An Aho-Corasick automaton, built before, over the joined text of the page. */
export function ahoCorasick(): number {
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
}

/**
 * The published advanced-mark.js wraps matches in elements. Its filter sees each match first: taking it there
 * as a range, and wrapping nothing, is what a highlight mode has to do at least.
 */
export function advancedMark(): number {
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
}

let tried = 0;

/** mark.js, form by form, until all are marked or time is up. It changes the page, so it comes last. */
export function markJs(limit: number): void {
  const mark = new Mark(document.body);
  const end = performance.now() + limit;
  for (tried = 0; tried < forms.length && performance.now() < end; tried += 1) {
    mark.mark(forms[tried] ?? "", { separateWordSearch: false, caseSensitive: true, diacritics: false });
  }
}

/** How many of the forms mark.js came to. */
export function formsTried(): number {
  return tried;
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
