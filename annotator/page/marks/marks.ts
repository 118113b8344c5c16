import type { Ground, MarkStyleSheets } from "../../../data/settings/marking.ts";
import type { TextSpan } from "../lines/runs.ts";
import { composedParent, isAlive, type Tree } from "../tree/composed.ts";
import { groundOf } from "./ground.ts";

type View = Window & typeof globalThis;

/** How the marks of each topic look, on whatever ground. */
export type MarkLooks = readonly { readonly id: string; readonly css: MarkStyleSheets }[];

/** A stretch of text that is marked in its topic's colour, and where: the text may be moved to another document. */
export type Mark = {
  readonly topic: string;
  readonly range: StaticRange;
  readonly tree: Tree;
  readonly document: Document;
};

/** Texts per tree whose colour is asked for: enough to meet a page's light and dark parts. */
const textsLookedAt = 24;

/** Names of highlights that begin with this are topics, and nothing else is. */
export const highlightPrefix = "sidelight-";

/** The name of the highlight of a single mark, the one that is pointed at. */
export function pointedName(topic: string): string {
  return `pointed-${highlightPrefix}${topic}`;
}

/**
 * The marks of one page, by CSS custom highlights alone: the page's tree is never touched. Each document
 * (frames have their own) has its registry, each tree with marks (shadow roots too) its style sheet.
 */
export class Marks {
  readonly #byDocument = new Map<Document, MarksOfDocument>();
  readonly #byTree = new Map<Tree, MarksOfTree>();
  #looks: MarkLooks;
  #pointed: Mark | null = null;

  constructor(looks: MarkLooks) {
    this.#looks = looks;
  }

  get isEmpty(): boolean {
    return this.#byTree.size === 0;
  }

  /** Marks a stretch of text; null where its document has no view, as that of a frame that is gone. */
  add(topic: string, span: TextSpan): Mark | null {
    if (!isAlive(span.startNode)) return null;
    const document = span.startNode.ownerDocument;
    const around = this.#marksOf(document);
    if (!around) return null;
    const tree = span.startNode.getRootNode() as Tree;
    const mark = { topic, tree, document, range: around.add(topic, span) };
    let marks = this.#byTree.get(tree);
    if (!marks) {
      marks = new MarksOfTree(tree, new around.view.CSSStyleSheet());
      this.#byTree.set(tree, marks);
    }
    marks.add(mark);
    return mark;
  }

  remove(mark: Mark): void {
    if (mark === this.#pointed) this.point(null);
    this.#marksAround(mark)?.remove(mark);
    this.#byTree.get(mark.tree)?.remove(mark);
  }

  /** Singles out the mark that a reader points at, or none; it shows where marks are plain text otherwise. */
  point(mark: Mark | null): void {
    if (mark === this.#pointed) return;
    if (this.#pointed) this.#marksAround(this.#pointed)?.unpoint(this.#pointed);
    if (mark) this.#marksAround(mark)?.point(mark);
    this.#pointed = mark;
  }

  #marksAround({ document }: Mark): MarksOfDocument | undefined {
    return isAlive(document) ? this.#byDocument.get(document) : undefined;
  }

  /**
   * Brings the style sheets in line with the marks: `anew` also where no topic came or went, because what the
   * marks stand on may have another colour now.
   */
  style(looks: MarkLooks, anew = false): void {
    this.#bury();
    for (const [tree, marks] of this.#byTree) {
      if (marks.isEmpty) {
        marks.release();
        this.#byTree.delete(tree);
      } else if (anew || looks !== this.#looks || marks.isUnstyled) marks.style(looks);
    }
    for (const [document, marks] of this.#byDocument) {
      // Frames come and go: the document of one that has gone is not held on to.
      if (marks.isEmpty) this.#byDocument.delete(document);
      else marks.register();
    }
    this.#looks = looks;
  }

  /** Puts back what a page has thrown out: it can clear the registry and replace its style sheets. */
  restore(): void {
    this.#bury();
    for (const marks of this.#byDocument.values()) marks.register();
    for (const marks of this.#byTree.values()) marks.adopt();
    if (this.#pointed) this.#marksAround(this.#pointed)?.point(this.#pointed);
  }

  /** Takes every mark and every style sheet away. */
  clear(): void {
    this.point(null);
    this.#bury();
    for (const marks of this.#byDocument.values()) marks.clear();
    for (const marks of this.#byTree.values()) marks.release();
    this.#byDocument.clear();
    this.#byTree.clear();
  }

  /** Forgets the trees of frames that are dead: nothing of them can be changed any more. */
  #bury(): void {
    for (const document of this.#byDocument.keys()) if (!isAlive(document)) this.#byDocument.delete(document);
    for (const tree of this.#byTree.keys()) if (!isAlive(tree)) this.#byTree.delete(tree);
  }

  #marksOf(document: Document): MarksOfDocument | null {
    const known = this.#byDocument.get(document);
    if (known) return known;
    const view = document.defaultView as View | null;
    if (!view || !highlightsOf(view)) return null;
    const marks = new MarksOfDocument(document, view);
    this.#byDocument.set(document, marks);
    return marks;
  }
}

/** The highlights of one document. */
class MarksOfDocument {
  readonly view: View;
  readonly #document: Document;
  readonly #StaticRange: typeof StaticRange;
  /** Our own books: iterating a page's registry throws through Firefox's Xray wrappers. */
  readonly #highlights = new Map<string, Highlight>();

  constructor(document: Document, view: View) {
    this.#document = document;
    this.view = view;
    this.#StaticRange = view.StaticRange;
  }

  get isEmpty(): boolean {
    return this.#highlights.size === 0;
  }

  add(topic: string, { startNode, startOffset, endNode, endOffset }: TextSpan): StaticRange {
    const range = new this.#StaticRange({
      startContainer: startNode,
      startOffset,
      endContainer: endNode,
      endOffset,
    });
    this.#highlightOf(topic).add(range);
    return range;
  }

  remove({ topic, range }: Mark): void {
    const highlight = this.#highlights.get(topic);
    highlight?.delete(range);
    if (highlight?.size !== 0) return;
    this.#highlights.delete(topic);
    this.#unregister(topic, highlight);
  }

  point({ topic, range }: Mark): void {
    const registry = this.#registry;
    const name = pointedName(topic);
    if (registry?.has(name) === false) registry.set(name, new this.view.Highlight(range));
  }

  unpoint({ topic }: Mark): void {
    this.#registry?.delete(pointedName(topic));
  }

  /** Not before all marks are there: each that comes later has the browser draw anew. */
  register(): void {
    const registry = this.#registry;
    for (const [topic, highlight] of this.#highlights) {
      const name = highlightPrefix + topic;
      if (registry && registry.get(name) !== highlight) registry.set(name, highlight);
    }
  }

  clear(): void {
    for (const [topic, highlight] of this.#highlights) {
      highlight.clear();
      this.#unregister(topic, highlight);
    }
  }

  /** Null once the document has left its frame. */
  get #registry(): HighlightRegistry | null {
    const view = this.#document.defaultView as View | null;
    return view && highlightsOf(view);
  }

  #highlightOf(topic: string): Highlight {
    const known = this.#highlights.get(topic);
    if (known) return known;
    if (this.#registry?.has(highlightPrefix + topic)) dropLeftovers(this.#document);
    const highlight = new this.view.Highlight();
    this.#highlights.set(topic, highlight);
    return highlight;
  }

  /** A page may have put something of its own under the name. */
  #unregister(topic: string, highlight: Highlight): void {
    const registry = this.#registry;
    const name = highlightPrefix + topic;
    if (registry?.get(name) === highlight) registry.delete(name);
  }
}

/**
 * A window's registry. Where a content script has asked several windows, Firefox (ESR 153) takes the getter of one of them
 * for all, and gives the registry of another window: it has to be looked up each time.
 */
function highlightsOf({ CSS }: View): HighlightRegistry | null {
  return (CSS && Object.getOwnPropertyDescriptor(CSS, "highlights")?.get?.call(CSS)) ?? null;
}

/** The marks of one tree and the sheet that colours them. */
class MarksOfTree {
  readonly #tree: Tree;
  readonly #sheet: CSSStyleSheet;
  readonly #byTopic = new Map<string, number>();
  /** Some of the marks, to ask for the colour of their texts. */
  #samples: readonly Mark[] = [];
  #count = 0;
  #ground: Ground = "both";
  #rules = "";
  /** Whether a topic came or went since the tree was styled. */
  isUnstyled = true;

  constructor(tree: Tree, sheet: CSSStyleSheet) {
    this.#tree = tree;
    this.#sheet = sheet;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(mark: Mark): void {
    if (this.#samples.length < textsLookedAt) this.#samples = [...this.#samples, mark];
    this.#countIn(mark.topic, 1);
  }

  remove(mark: Mark): void {
    if (this.#samples.includes(mark)) this.#samples = this.#samples.filter((sample) => sample !== mark);
    this.#countIn(mark.topic, -1);
  }

  #countIn(topic: string, by: 1 | -1): void {
    this.#count += by;
    const before = this.#byTopic.get(topic) ?? 0;
    this.#byTopic.set(topic, before + by);
    if (before === 0 || before + by === 0) this.isUnstyled = true;
  }

  /**
   * Colours that suit what the texts stand on now, and rules for the topics that are there and no others,
   * because each rule costs every element of the page a little.
   */
  style(looks: MarkLooks): void {
    this.isUnstyled = false;
    if (this.#samples.length > 0) this.#ground = groundOf(this.#samples.map(textColour));
    const present = looks.filter(({ id }) => (this.#byTopic.get(id) ?? 0) > 0);
    const rules = present.map(({ css }) => css[this.#ground]).join("");
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    this.adopt();
  }

  adopt(): void {
    const sheets = this.#adopted;
    if (sheets?.includes(this.#sheet) === false) this.#tree.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  release(): void {
    const sheets = this.#adopted;
    if (sheets) this.#tree.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** In Firefox, a tree has none any more once its page has been left. */
  get #adopted(): readonly CSSStyleSheet[] | undefined {
    const { adoptedStyleSheets }: Partial<DocumentOrShadowRoot> = this.#tree;
    return adoptedStyleSheets;
  }
}

function textColour({ range }: Mark): string {
  const element = composedParent(range.startContainer);
  return element?.ownerDocument.defaultView?.getComputedStyle(element).color ?? "";
}

/**
 * Firefox ends a content script without a word when its extension is updated, so the old one's sheet stays;
 * its highlights are replaced under the same names.
 */
function dropLeftovers(document: Document): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => !sheet.cssRules[0]?.cssText.includes(highlightPrefix),
  );
}
