import { groundOf, type MarkLooks, markStyleSheet } from "./mark-style.ts";

/** A stretch of text to be marked in a topic's colour. */
export type Mark = { topic: string; range: StaticRange };

type View = Window & typeof globalThis;

type Tree = Document | ShadowRoot;

/** Texts per tree whose colour is asked for: enough to meet a page's light and dark parts. */
const textsLookedAt = 24;

/** Highlight names begin with this; one name per topic. */
export const highlightPrefix = "sidelight-";

/**
 * The marks of one page, by CSS custom highlights alone: the page's tree is never touched. Each document
 * (frames have their own) has its registry, each tree with marks (shadow roots too) its style sheet.
 */
export class Marks {
  /** Our own books: iterating a page's registry throws through Firefox's Xray wrappers. */
  readonly #byDocument = new Map<Document, Map<string, Highlight>>();
  readonly #sheets = new Map<Tree, { sheet: CSSStyleSheet; rules: string }>();
  #shown = new Set<Mark>();
  #looks: MarkLooks;

  constructor(looks: MarkLooks) {
    this.#looks = looks;
  }

  /** Makes exactly these marks the page's. Marks are told apart by identity, so unchanged ones cost nothing. */
  show(marks: ReadonlySet<Mark>, looks: MarkLooks): void {
    for (const mark of this.#shown) if (!marks.has(mark)) this.remove(mark);
    let isDifferent = looks !== this.#looks;
    this.#looks = looks;
    for (const mark of marks) if (!this.#shown.has(mark)) isDifferent = this.#add(mark) || isDifferent;
    if (isDifferent) this.styleTrees();
  }

  /**
   * Gives every tree with marks its sheet: colours that suit what its texts stand on now, and rules for the
   * topics that are in it and no others, because each rule costs every element of the page a little.
   */
  styleTrees(): void {
    for (const [tree, marks] of Map.groupBy(this.#shown, treeOf)) {
      if (!tree) continue;
      const ground = groundOf(marks.slice(0, textsLookedAt).map(textColour));
      const present = new Set(marks.map((mark) => mark.topic));
      const topics = this.#looks.topics.filter(({ id }) => present.has(id));
      const rules = markStyleSheet({ ...this.#looks, topics }, ground);
      const known = this.#sheets.get(tree);
      if (known?.rules === rules) continue;
      const sheet = known?.sheet ?? newSheet(tree);
      if (!sheet) continue;
      sheet.replaceSync(rules);
      this.#sheets.set(tree, { sheet, rules });
      adopt(tree, sheet);
    }
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
    for (const [tree, { sheet }] of this.#sheets) adopt(tree, sheet);
  }

  /** Takes every mark and every style sheet away. */
  clear(): void {
    for (const [document, highlights] of this.#byDocument) {
      for (const [topic, highlight] of highlights) {
        highlight.clear();
        unregister(document, topic, highlight);
      }
    }
    for (const [tree, { sheet }] of this.#sheets) release(tree, sheet);
    this.#byDocument.clear();
    this.#sheets.clear();
    this.#shown = new Set();
  }

  #add(mark: Mark): boolean {
    const document = mark.range.startContainer.ownerDocument;
    const highlight = document && this.#highlightFor(document, mark.topic);
    if (!highlight) return false;
    highlight.add(mark.range);
    this.#shown.add(mark);
    return true;
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
}

function treeOf({ range }: Mark): Tree | null {
  const root = range.startContainer.getRootNode();
  return root.nodeType === 9 || root.nodeType === 11 ? (root as Tree) : null;
}

function textColour({ range }: Mark): string {
  const element = range.startContainer.parentElement;
  return element?.ownerDocument.defaultView?.getComputedStyle(element).color ?? "";
}

function newSheet(tree: Tree): CSSStyleSheet | null {
  const document = tree.nodeType === 9 ? (tree as Document) : tree.ownerDocument;
  const view = document?.defaultView as View | null | undefined;
  return view ? new view.CSSStyleSheet() : null;
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

function adopt(root: Tree, sheet: CSSStyleSheet): void {
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

function release(root: Tree, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
