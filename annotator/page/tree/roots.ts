import { inSteps } from "../../steps.ts";
import { isInPage, isInTree, type Tree } from "./composed.ts";
import { isRead, kindOf, tagKind } from "./tags.ts";

/** Answers with an element's shadow root, closed ones too where the browser lets extensions see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** When elements without a shadow root are asked again, in milliseconds: components get theirs when their script arrives. */
const askAgainAfter = [250, 1000, 3000, 8000] as const;

/** Elements that may have a shadow root by the standard and that pages do use so. */
const plainHosts = new Set(["div", "section", "article", "main", "aside", "header", "footer", "span"]);
/** Each question costs some microseconds in Chromium; beyond an ordinary page's elements it is not worth them. */
const mostPlainHosts = 4000;
/** Empty elements that are asked again: those that widgets are put into are few. */
const mostEmpty = 500;

/** The elements of a tree that may have a shadow root, as its own kind or because pages put one there. */
export function possibleHosts(root: ParentNode): Element[] {
  return [...elementsIn(root)].filter(hostTest());
}

/** Without forms, which may hide their own members behind their fields, and for as long as they are in the page. */
function* elementsIn(root: ParentNode): Generator<Element, void> {
  const elements = root.querySelectorAll("*:not(form)");
  // Of a frame that has gone to another page, Firefox has the list dead: it is not even asked for its length.
  for (let at = 0; isInTree(root) && at < elements.length; at += 1) {
    const element = elements[at];
    if (element) yield element;
  }
}

/** A question to be asked of each element of a tree in turn. */
function hostTest(): (element: Element) => boolean {
  let plain = 0;
  return ({ localName }) => {
    if (localName.includes("-")) return true;
    if (!plainHosts.has(localName) || plain === mostPlainHosts) return false;
    plain += 1;
    return true;
  };
}

/** The trees of a page beside its document: shadow roots and same-origin frames. */
export class Roots {
  readonly #document: Document;
  readonly #shadowRootOf: ShadowRootOf;
  readonly #found: (root: Tree) => void;
  readonly #signal: AbortSignal;
  readonly #loaded: () => void;
  readonly #known = new WeakSet<Node>();
  readonly #frames = new WeakSet<Element>();
  /** Elements of a kind that the page has not defined yet, and empty ones that it may put something into. */
  readonly #unfinished = new Set<Element>();
  readonly #empty = new Set<Element>();
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `found` is called with each tree, `loaded` whenever a frame shows another document: what it showed is gone. */
  constructor(
    document: Document,
    shadowRootOf: ShadowRootOf,
    { found, loaded }: { found: (root: Tree) => void; loaded: () => void },
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#shadowRootOf = shadowRootOf;
    this.#found = found;
    this.#loaded = loaded;
    this.#signal = signal;
    document.defaultView?.addEventListener("load", () => this.askAgain(), { once: true, signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Looks into a tree or a part of one, step by step, for whatever has a tree of its own. */
  *look(root: Tree | Element): Generator<void, void> {
    // Nothing in there is read; least of all may a form be asked whose fields stand in the place of its own members.
    if (kindOf(root) === tagKind.object) return;
    const own = root.nodeType === 1 ? (root as Element) : null;
    const frames = [...root.querySelectorAll("iframe, frame")];
    if (own?.matches("iframe, frame")) frames.push(own);
    for (const frame of frames) this.#watchFrame(frame as HTMLIFrameElement);
    yield;
    if (!isInTree(root)) return;
    if (own) this.#lookAt(own);
    const mayBeHost = hostTest();
    yield* inSteps(elementsIn(root), (element) => {
      if (mayBeHost(element)) this.#lookAt(element);
    });
  }

  /** A tree has left its place: it is found again where it comes back. */
  forget(root: Tree): void {
    this.#known.delete(root);
  }

  /** Asks those again that had no tree of their own before: the page has gone on since. */
  askAgain(): void {
    for (const waiting of [this.#unfinished, this.#empty]) {
      for (const element of waiting) {
        if (!isInPage(element, this.#document) || this.#report(element)) waiting.delete(element);
      }
    }
  }

  #lookAt(element: Element): void {
    // Our own card above all.
    if (kindOf(element) === tagKind.nothing || this.#report(element)) return;
    if (isUnfinished(element)) {
      this.#unfinished.add(element);
      // Pages have thousands of such elements: those that come in one round are asked together.
      if (this.#round === 0 && this.#timer !== undefined) return;
      this.#round = 0;
      this.#askLater();
    } else if (!element.hasChildNodes() && this.#empty.size < mostEmpty) this.#empty.add(element);
  }

  #report(host: Element): boolean {
    const root = this.#shadowRootOf(host);
    if (root) this.#enter(root, host);
    return root !== null;
  }

  #watchFrame(frame: HTMLIFrameElement): void {
    this.#enterFrame(frame);
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    const enter = () => {
      this.#loaded();
      this.#enterFrame(frame);
    };
    frame.addEventListener("load", enter, { signal: this.#signal });
  }

  #enterFrame(frame: HTMLIFrameElement): void {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // A frame of another origin: not ours to read.
    }
    if (inner) this.#enter(inner, frame);
  }

  /** What stands in a menu or in code is not read, in whatever tree. */
  #enter(root: Tree, around: Element): void {
    if (this.#known.has(root) || !isRead(around)) return;
    this.#known.add(root);
    this.#found(root);
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const delay = askAgainAfter[this.#round];
    if (delay === undefined || this.#signal.aborted) {
      this.#unfinished.clear();
      return;
    }
    this.#timer = setTimeout(() => {
      this.askAgain();
      this.#round += 1;
      if (this.#unfinished.size > 0) this.#askLater();
    }, delay);
  }
}

/** Whether an element's kind is still to be defined by a script of the page, and its shadow root with it. */
function isUnfinished(element: Element): boolean {
  return element.localName.includes("-") && element.matches(":not(:defined)");
}
