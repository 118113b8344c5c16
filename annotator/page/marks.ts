import { type MarkLooks, markStyleSheet } from "./mark-style.ts";

/** A stretch of text to be marked in a topic's colour. */
export type Mark = { topic: string; range: StaticRange };

type View = Window & typeof globalThis;

/** Highlight names begin with this; one name per topic. */
export const highlightPrefix = "sidelight-";

/**
 * The marks of one page, by CSS custom highlights alone: the page's tree is never touched. Each document
 * (frames have their own) has its registry, each tree with marks (shadow roots too) its style sheet.
 */
export class Marks {
  /** Our own books: iterating a page's registry throws through Firefox's Xray wrappers. */
  readonly #byDocument = new Map<Document, Map<string, Highlight>>();
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #shown = new Set<Mark>();
  #looks: MarkLooks;

  constructor(looks: MarkLooks) {
    this.#looks = looks;
  }

  /** Makes exactly these marks the page's. Marks are told apart by identity, so unchanged ones cost nothing. */
  show(marks: ReadonlySet<Mark>): void {
    for (const mark of this.#shown) if (!marks.has(mark)) this.remove(mark);
    for (const mark of marks) if (!this.#shown.has(mark)) this.#add(mark);
  }

  remove(mark: Mark): void {
    if (!this.#shown.delete(mark)) return;
    const document = mark.range.startContainer.ownerDocument;
    const highlights = document ? this.#byDocument.get(document) : undefined;
    const highlight = highlights?.get(mark.topic);
    if (!document || !highlight) return;
    highlight.delete(mark.range);
    if (highlight.size > 0) return;
    highlights?.delete(mark.topic);
    unregister(document, mark.topic, highlight);
  }

  setLooks(looks: MarkLooks): void {
    this.#looks = looks;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(markStyleSheet(this.#looks));
  }

  /** Puts back what a page has thrown out: it can clear the registry and replace its style sheets. */
  restore(): void {
    if (this.#shown.size === 0) return;
    for (const [document, highlights] of this.#byDocument) {
      const registry = registryOf(document);
      for (const [topic, highlight] of highlights) {
        const name = highlightPrefix + topic;
        if (registry && registry.get(name) !== highlight) registry.set(name, highlight);
      }
    }
    for (const [root, sheet] of this.#sheets) adopt(root, sheet);
  }

  /** Takes every mark and every style sheet away. */
  clear(): void {
    for (const [document, highlights] of this.#byDocument) {
      for (const [topic, highlight] of highlights) {
        highlight.clear();
        unregister(document, topic, highlight);
      }
    }
    for (const [root, sheet] of this.#sheets) release(root, sheet);
    this.#byDocument.clear();
    this.#sheets.clear();
    this.#shown = new Set();
  }

  #add(mark: Mark): void {
    const node = mark.range.startContainer;
    const document = node.ownerDocument;
    const highlight = document && this.#highlightFor(document, mark.topic);
    if (!highlight) return;
    highlight.add(mark.range);
    this.#shown.add(mark);
    this.#styleTree(node.getRootNode());
  }

  #highlightFor(document: Document, topic: string): Highlight | null {
    const known = this.#byDocument.get(document)?.get(topic);
    if (known) return known;
    const view = document.defaultView as View | null;
    const registry = registryOf(document);
    if (!view || !registry) return null;
    const name = highlightPrefix + topic;
    if (registry.has(name)) dropLeftovers(document);
    const highlight = new view.Highlight();
    registry.set(name, highlight);
    const highlights = this.#byDocument.get(document) ?? new Map<string, Highlight>();
    this.#byDocument.set(document, highlights.set(topic, highlight));
    return highlight;
  }

  #styleTree(root: Node): void {
    if (!(root.nodeType === 9 || root.nodeType === 11) || this.#sheets.has(root as Document | ShadowRoot))
      return;
    const tree = root as Document | ShadowRoot;
    const view = (tree.nodeType === 9 ? (tree as Document) : tree.ownerDocument)?.defaultView as
      | View
      | null
      | undefined;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markStyleSheet(this.#looks));
    this.#sheets.set(tree, sheet);
    adopt(tree, sheet);
  }
}

function registryOf(document: Document): HighlightRegistry | null {
  const view = document.defaultView as View | null;
  return view?.CSS?.highlights ?? null;
}

/** A page may have put something of its own under the name. */
function unregister(document: Document, topic: string, highlight: Highlight): void {
  const registry = registryOf(document);
  const name = highlightPrefix + topic;
  if (registry?.get(name) === highlight) registry.delete(name);
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * Firefox ends a content script without a word when its extension is updated, so the old one's sheet stays;
 * its highlights are replaced under the same names.
 */
function dropLeftovers(document: Document): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => !sheet.cssRules[0]?.cssText.includes(`::highlight(${highlightPrefix}`),
  );
}

function release(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
