import { publishedOn } from "./page-date.ts";
import { pointAt } from "./passages.ts";
import { Places } from "./places.ts";
import type { ShadowRootOf } from "./roots.ts";
import { type Run, RunWalk } from "./runs.ts";
import { findStory } from "./story.ts";
import { Visibility } from "./visibility.ts";

/** A reader's own marks are underlined; the sentence in question stands on a colour, for a while. */
const highlightName = "sidelight-sentence";
const shownFor = 12_000;
const sheetText = `@media not print{::highlight(${highlightName}){background-color:color-mix(in srgb,#e9a400 38%,transparent)}@media (forced-colors:active){::highlight(${highlightName}){background-color:Highlight;color:HighlightText}}}`;

type View = Window & typeof globalThis;

/** The text of a page's story as a reader sees it, and a way to point at a part of it. */
export class PageText {
  readonly #document: Document;
  readonly #shadowRootOf: ShadowRootOf;
  #passages: Run[] = [];
  #takeAway: (() => void) | null = null;

  constructor(document: Document, shadowRootOf: ShadowRootOf) {
    this.#document = document;
    this.#shadowRootOf = shadowRootOf;
  }

  /** Reads the page anew: headlines and paragraphs, without navigation, teasers and what is hidden. */
  read(): { passages: string[]; date: string | null } {
    const places = new Places(findStory(this.#document));
    const visibility = new Visibility();
    const runs: Run[] = [];
    const roots: Node[] = [this.#document];
    const listener = {
      run: (run: Run) => runs.push(run),
      host: (element: Element) => {
        const root = this.#shadowRootOf(element);
        if (root) roots.push(root);
      },
    };
    for (const root of roots) new RunWalk(root, listener).advance(() => false, Number.POSITIVE_INFINITY);
    this.#passages = runs.filter(({ nodes }) => {
      const parent = nodes[0]?.parentElement;
      return places.of(nodes).region === "body" && (!parent || visibility.isShown(parent));
    });
    return { passages: this.#passages.map(({ text }) => text), date: publishedOn(this.#document) };
  }

  /** Scrolls a part of a passage gently into view and lights it up; false where its text is gone. */
  show(passage: number, start: number, end: number): boolean {
    this.clear();
    const run = this.#passages[passage];
    const from = run && pointAt(run, start, "start");
    const to = run && pointAt(run, end, "end");
    if (!from?.node.isConnected || !to?.node.isConnected) return false;
    this.#light(from, to);
    from.node.parentElement?.scrollIntoView({ block: "center", behavior: this.#pace() });
    return true;
  }

  /** Takes the light away. */
  clear(): void {
    this.#takeAway?.();
    this.#takeAway = null;
  }

  /** Firefox never begins a smooth scroll in a tab that is behind others. */
  #pace(): ScrollBehavior {
    const isCalm = this.#document.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return isCalm || this.#document.visibilityState === "hidden" ? "instant" : "smooth";
  }

  #light(from: { node: Text; offset: number }, to: { node: Text; offset: number }): void {
    const view = this.#document.defaultView as View | null;
    const registry = view?.CSS?.highlights;
    const tree = from.node.getRootNode() as Document | ShadowRoot;
    if (!view || !registry) return;
    const range = new view.StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    const highlight = new view.Highlight(range);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(sheetText);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    registry.set(highlightName, highlight);
    const timer = setTimeout(() => this.clear(), shownFor);
    this.#takeAway = () => {
      clearTimeout(timer);
      if (registry.get(highlightName) === highlight) registry.delete(highlightName);
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  }
}
