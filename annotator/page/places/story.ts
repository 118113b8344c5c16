import { inSteps } from "../../steps.ts";
import { isWithin } from "../tree/composed.ts";
import { entriesOf } from "./front-page.ts";
import { headedBoxes } from "./headed-boxes.ts";
import { headingsIn } from "./headings.ts";
import { findTeasers, saysNoMoreThanCard } from "./teasers.ts";

/** The part of a page that is its story, where one part is, and its headline; on a front page what it calls itself. */
export type Story = {
  root: Element | null;
  headline: Element | null;
  /** Elements that hold a good part of the page's paragraphs: whatever they are called, they are no box beside it. */
  bearing: ReadonlySet<Element>;
  /** Cards, each of which leads to another story. */
  teasers: ReadonlySet<Element>;
  /** Boxes that their headings set beside it. */
  headed: ReadonlySet<Element>;
  /** Whether cards and headlines are most of what there is to read: the page is a front or section page. */
  isFront: boolean;
};

/** Before a page was looked at. */
export const noStory: Story = {
  root: null,
  headline: null,
  bearing: new Set(),
  teasers: new Set(),
  headed: new Set(),
  isFront: false,
};

/** Paragraphs shorter than this are bylines, notes and teasers. */
const shortestParagraph = 40;
/** A story holds most of a page's paragraphs; below this share the page has several, or none. */
const storyShare = 0.6;
/** An element with this share of the paragraphs bears the story, even if it is called “sidebar-grid”. */
const bearingShare = 0.35;
/** Enough paragraphs to tell where the story is; books of a page are not read to the end for it. */
const paragraphsLookedAt = 400;

const containers =
  'article, main, [role="main"], [role="article"], [itemprop~="articleBody"], [itemtype*="Article"]';

/**
 * Finds the story by where the page's long paragraphs stand: the smallest article-like element that holds
 * most of their text. Front pages, forums and pages without such markup have none. In steps, between which a large
 * page can go on.
 */
export function* findStory(document: Document): Generator<void, Story> {
  const mass = new Map<Element, number>();
  let total = 0;
  const paragraphs = document.getElementsByTagName("p");
  const first = Array.from(
    { length: Math.min(paragraphs.length, paragraphsLookedAt) },
    (_, at) => paragraphs[at],
  );
  yield* inSteps(first, (paragraph) => {
    const length = paragraph?.textContent?.trim().length ?? 0;
    if (!paragraph || length < shortestParagraph || paragraph.closest("a, aside, footer, nav, form")) return;
    total += length;
    for (let box = paragraph.parentElement; box; box = box.parentElement) {
      mass.set(box, (mass.get(box) ?? 0) + length);
    }
  });
  let root = total > 0 ? smallestHolding(mass, total * storyShare) : loneArticle(document);
  if (root && isOneOfMany(root)) {
    root = null;
    total = 0;
    mass.clear();
  }
  const bearing = new Set<Element>();
  for (const [box, held] of mass) if (held >= total * bearingShare) bearing.add(box);
  const headline = headlineFor(document, root);
  yield;
  const holdsStory = (box: Element) =>
    (total > 0 && (mass.get(box) ?? 0) >= total * storyShare) || box.contains(root) || box.contains(headline);
  const headings = yield* headingsIn(document);
  yield;
  const teasers = yield* findTeasers(document, headings, holdsStory);
  yield;
  const headed = headedBoxes(headings);
  yield;
  const entries = yield* entriesOf(document, teasers, root);
  return entries
    ? { ...noStory, headline: ownTitle(headline, entries), teasers: entries, headed, isFront: true }
    : { root, headline, bearing, teasers, headed, isFront: false };
}

/** What a front page is about, as those on one topic are: its lead story's headline leads there, or stands in an entry. */
function ownTitle(title: Element | null, entries: ReadonlySet<Element>): Element | null {
  const leads = title?.querySelector("a[href]") ?? title?.closest("a[href]");
  return title === null || leads || isWithin(title, entries) ? null : title;
}

function smallestHolding(mass: Map<Element, number>, needed: number): Element | null {
  let best: Element | null = null;
  for (const [box, held] of mass) {
    if (held >= needed && (best === null || best.contains(box)) && box.matches(containers)) best = box;
  }
  return best;
}

/** Of many articles side by side, the only one with a paragraph is a card that says more than the others. */
function isOneOfMany(root: Element): boolean {
  // Nor may a form be asked for its children, as which a field of that name would stand.
  if (root.localName !== "article" || root.matches("form > *")) return false;
  const besideIt = [...(root.parentElement?.children ?? [])];
  const areMany = besideIt.filter(({ localName }) => localName === "article").length > 2;
  // A story may be as long as a book: how long is asked last.
  return areMany && saysNoMoreThanCard(root);
}

/** Where no paragraph is marked up as one, a single article element still says where the story is. */
function loneArticle(document: Document): Element | null {
  const articles = document.querySelectorAll('article, [itemprop~="articleBody"]');
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function headlineFor(document: Document, root: Element | null): Element | null {
  const inside = root?.querySelector("h1");
  if (inside) return inside;
  const all = [...document.querySelectorAll("h1")];
  // Some sites set their logo as an h1; the story's own is the last before it, and mostly the only one.
  const last = all.findLast((heading) => !root || heading.compareDocumentPosition(root) & 4);
  return last ?? all[0] ?? null;
}
