import { comesToAtMost } from "../about/indentation.ts";
import { lengthInLetters } from "../about/length-in-letters.ts";
import { openGraphType } from "../about/meta-content.ts";
import { isWithin, showText } from "../tree/composed.ts";
import { headlineLinks } from "./headline-links.ts";

const besideEntries = "script, style, noscript, template, nav, header, footer, aside, form";

/** A page with fewer entries leads elsewhere by the way, as articles do, too. */
const fewestEntries = 3;
/** How much of the text stands in entries. */
const entriesShare = 0.5;
/** Beside entries stand a few lines about the page; an article says more. In letters, as what follows. */
const longestIntroduction = 400;
/** A page that does not call itself an article may lead with a story, too. */
const longestLead = 1000;
/** An entry is hardly longer. */
const longestEntry = 600;
/** Shorter texts are dates and labels. */
const shortestText = 16;
/** The entries of a front page come early, and some pages are books. */
const textsLookedAt = 2000;

/**
 * What a front or section page is made of: its cards (`teasers`), and boxes side by side that are alike, each with a
 * headline of its own. Null for all other pages: those that say that they are an article, and those with one (`root`)
 * that do not say otherwise. In steps, between which a large page can go on.
 */
export function* entriesOf(
  document: Document,
  teasers: ReadonlySet<Element>,
  root: Element | null,
): Generator<void, ReadonlySet<Element> | null> {
  const type = openGraphType(document);
  const isSaidToBe = type === "website";
  if (type === "article" || (root?.localName === "article" && !isSaidToBe)) return null;
  const links = [...document.querySelectorAll(headlineLinks)].filter(
    (link) => lengthInLetters(link.textContent ?? "") >= shortestText && !link.closest(besideEntries),
  );
  const boxes = new Boxes();
  const entries = new Set(teasers);
  for (const link of links) {
    const box = boxOf(link, teasers, boxes);
    if (box) entries.add(box);
  }
  yield;
  if (isSaidToBe) for (const box of boxesWithoutLinks(document, boxes)) entries.add(box);
  yield;
  if (Math.max(entries.size, links.length) < fewestEntries) return null;
  return areMostOf(document, entries, isSaidToBe ? longestLead : longestIntroduction) ? entries : null;
}

/** The innermost of the boxes around a link that stands among its like, if no card holds it. */
function boxOf(link: Element, teasers: ReadonlySet<Element>, boxes: Boxes): Element | null {
  if (isWithin(link, teasers)) return null;
  for (let box = link.parentElement; box && box.localName !== "body"; box = box.parentElement) {
    if (!boxes.isShort(box)) return null;
    if (mayBeEntry.has(box.localName) && boxes.like(box) >= fewestEntries) return box;
  }
  return null;
}

const mayBeEntry = new Set(["li", "tr", "dl", "div", "article", "section"]);

/** Rivers of news whose scripts lead elsewhere: at least so many boxes alike, each made of parts. */
function boxesWithoutLinks(document: Document, boxes: Boxes): Element[] {
  return [...document.querySelectorAll("div[class], li[class]")].filter(
    (box) => boxes.like(box) >= 2 * fewestEntries && box.childElementCount >= 2 && boxes.isShort(box),
  );
}

/** What is asked of boxes, once of each: lists are long, and pages deep. */
class Boxes {
  readonly #short = new Map<Element, boolean>();
  readonly #inside = new Map<Element, Map<string, readonly Element[]>>();

  /** Whether a box says no more than an entry does. */
  isShort(box: Element): boolean {
    const isShort =
      this.#short.get(box) ?? comesToAtMost(box.textContent ?? "", longestEntry, lengthInLetters);
    this.#short.set(box, isShort);
    return isShort;
  }

  /** How many boxes side by side, with this one, are called the same. */
  like(box: Element): number {
    const parent = box.parentElement;
    // A form’s field may stand in the place of its children.
    if (!parent || box.matches("form > *")) return 1;
    const byName = this.#inside.get(parent) ?? Map.groupBy(parent.children, nameOf);
    this.#inside.set(parent, byName);
    return byName.get(nameOf(box))?.length ?? 1;
  }
}

function nameOf(box: Element): string {
  return `${box.localName}.${box.classList[0] ?? ""}`;
}

/** Whether most of what there is to read stands in entries and headlines. */
function areMostOf(document: Document, entries: ReadonlySet<Element>, mostBeside: number): boolean {
  const texts = document.createTreeWalker(document.body, showText);
  let inside = 0;
  let outside = 0;
  for (let count = 0; count < textsLookedAt && texts.nextNode(); count += 1) {
    const { data, parentElement } = texts.currentNode as Text;
    const length = lengthInLetters(data);
    if (length < shortestText || !parentElement || parentElement.closest(besideEntries)) continue;
    if (parentElement.closest(headlineLinks) || isWithin(parentElement, entries)) inside += length;
    else outside += length;
    if (outside > mostBeside) return false;
  }
  return inside > 0 && inside >= (inside + outside) * entriesShare;
}
