import { inOneGo } from "../steps.ts";
import { publishedOn } from "./about/page-date.ts";
import { cutAtStyledEdges } from "./lines/edges.ts";
import { liveRange } from "./lines/live-range.ts";
import { type Run, readRuns, spanIn } from "./lines/runs.ts";
import { withShownBreaks } from "./lines/shown-breaks.ts";
import { scrollToRange } from "./marks/in-view.ts";
import { Places } from "./places/places.ts";
import { findStory } from "./places/story.ts";
import { Visibility } from "./places/visibility.ts";
import { composedParent, type Tree } from "./tree/composed.ts";
import { possibleHosts, type ShadowRootOf } from "./tree/roots.ts";
import { isRead } from "./tree/tags.ts";

/**
 * A reader's own marks are underlined; the sentence in question stands on a colour, for a while. Its name begins otherwise
 * than a topic's: a pack may call one of its topics “sentence”.
 */
const highlightName = "lit-sidelight-sentence";
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
    const places = new Places(inOneGo(findStory(this.#document)));
    const visibility = new Visibility();
    const trees: Tree[] = [this.#document];
    const runs: Run[] = [];
    for (const tree of trees) {
      readRuns(tree, (run) => runs.push(run));
      for (const element of possibleHosts(tree)) {
        const root = this.#shadowRootOf(element);
        if (root && isRead(root)) trees.push(root);
      }
    }
    const ofPage = ["body", "entry"];
    const story = runs.filter(({ nodes: [first] }) => first && ofPage.includes(places.of(first).region));
    this.#passages = story
      .flatMap((run) => cutAtStyledEdges(run, [{ start: 0, end: run.text.length }], () => visibility) ?? run)
      .filter(({ nodes: [first] }) => {
        const around = first && composedParent(first);
        return around && visibility.isShown(around);
      });
    return { passages: this.#passages.map(withShownBreaks), date: publishedOn(this.#document) };
  }

  /** Scrolls a part of a passage gently into view and lights it up; false where its text is gone or has changed. */
  show(passage: number, start: number, end: number): boolean {
    this.clear();
    const run = this.#passages[passage];
    const range = run && liveRange(spanIn(run, start, end), run.text.slice(start, end));
    if (!range) return false;
    this.#light(range);
    scrollToRange(range, this.#pace());
    return true;
  }

  /** Takes the light away. */
  clear(): void {
    this.#takeAway?.();
    this.#takeAway = null;
  }

  /** Firefox never begins a smooth scroll in a tab that is behind others. */
  #pace(): "instant" | "smooth" {
    const isCalm = this.#document.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return isCalm || this.#document.visibilityState === "hidden" ? "instant" : "smooth";
  }

  #light(range: Range): void {
    const view = this.#document.defaultView as View | null;
    const registry = view?.CSS?.highlights;
    const tree = range.startContainer.getRootNode() as Tree;
    if (!view || !registry) return;
    // What is live moves with every change of the page and costs it time.
    const highlight = new view.Highlight(new view.StaticRange(range));
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
