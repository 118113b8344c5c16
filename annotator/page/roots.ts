/** Answers with an element's shadow root, closed ones too where the browser lets extensions see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** When elements without a shadow root are asked again, in milliseconds: components get theirs when their script arrives. */
const askAgainAfter = [250, 1000, 3000, 8000] as const;

/** Elements that may have a shadow root by the standard and that pages do use so. */
const plainHosts = "div, section, article, main, aside, header, footer, span";
/** Each question costs some microseconds in Chromium; beyond an ordinary page's elements it is not worth them. */
const mostPlainHosts = 4000;

/** The trees of a page beside its document: shadow roots and same-origin frames, found as the walk meets their elements. */
export class Roots {
  readonly #shadowRootOf: ShadowRootOf;
  readonly #found: (root: Document | ShadowRoot) => void;
  readonly #signal: AbortSignal;
  readonly #known = new WeakSet<Node>();
  readonly #frames = new WeakSet<Element>();
  #waiting = new Set<Element>();
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shadowRootOf: ShadowRootOf, found: (root: Document | ShadowRoot) => void, signal: AbortSignal) {
    this.#shadowRootOf = shadowRootOf;
    this.#found = found;
    this.#signal = signal;
    signal.addEventListener("abort", () => clearTimeout(this.#timer), { once: true });
  }

  /** An element that may have a shadow root, now or soon. */
  readonly host = (element: Element): void => {
    if (this.#look(element) || this.#waiting.has(element)) return;
    this.#waiting.add(element);
    // Pages have thousands of such elements: those that come in one round are asked together.
    if (this.#round === 0 && this.#timer !== undefined) return;
    this.#round = 0;
    this.#askLater();
  };

  readonly frame = (element: Element): void => {
    this.#enterFrame(element as HTMLIFrameElement);
    if (this.#frames.has(element)) return;
    this.#frames.add(element);
    element.addEventListener("load", () => this.#enterFrame(element as HTMLIFrameElement), {
      signal: this.#signal,
    });
  };

  /** Looks, step by step, for hosts that the walk did not report: plain elements that have content of their own as well. */
  *lookCloser(root: Document | ShadowRoot): Generator<void, void> {
    const elements = root.querySelectorAll(plainHosts);
    const count = Math.min(elements.length, mostPlainHosts);
    for (let at = 0; at < count; at += 1) {
      const element = elements[at];
      if (element?.firstChild) this.#look(element);
      yield;
    }
  }

  #look(element: Element): boolean {
    const root = this.#shadowRootOf(element);
    if (root) this.#report(root);
    return root !== null;
  }

  #enterFrame(frame: HTMLIFrameElement): void {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // A frame of another origin: not ours to read.
    }
    if (inner) this.#report(inner);
  }

  #report(root: Document | ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#found(root);
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    const delay = askAgainAfter[this.#round];
    if (delay === undefined || this.#signal.aborted) {
      this.#waiting = new Set();
      return;
    }
    this.#timer = setTimeout(() => {
      for (const element of this.#waiting)
        if (!element.isConnected || this.#look(element)) this.#waiting.delete(element);
      this.#round += 1;
      if (this.#waiting.size > 0) this.#askLater();
    }, delay);
  }
}
