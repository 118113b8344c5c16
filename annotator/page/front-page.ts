import { lengthInLetters } from "./length-in-letters.ts";

/** Links that read like headlines, by themselves. */
const headlineLinks = "a[href]:not(p a)";
/** What says of itself that it is one story. */
const article = 'meta[property="og:type"][content="article"]';
const besideEntries = "script, style, noscript, template, nav, header, footer, aside, form";

/** A page with fewer entries leads elsewhere by the way, as articles do, too. */
const fewestEntries = 3;
/** How much of the text stands in entries. */
const entriesShare = 0.6;
/** A few lines about the page itself; an article says more. In letters, as what follows. */
const longestIntroduction = 400;
/** Shorter texts are dates and labels. */
const shortestText = 20;
/** The entries of a front page come early, and some pages are books. */
const textsLookedAt = 2000;

/** Whether a page is made of entries, as front and section pages are: its cards (`teasers`), and links that read like headlines. */
export function isMadeOfEntries(document: Document, teasers: ReadonlySet<Element>): boolean {
  if (document.querySelector(article)) return false;
  if (Math.max(teasers.size, document.querySelectorAll(headlineLinks).length) < fewestEntries) return false;
  const texts = document.createTreeWalker(document.body, 4);
  let inside = 0;
  let outside = 0;
  for (let count = 0; count < textsLookedAt && texts.nextNode(); count += 1) {
    const { data, parentElement } = texts.currentNode as Text;
    const length = lengthInLetters(data);
    if (length < shortestText || !parentElement || parentElement.closest(besideEntries)) continue;
    if (parentElement.closest(headlineLinks) || isWithin(parentElement, teasers)) inside += length;
    else outside += length;
    if (outside > longestIntroduction) return false;
  }
  return inside > 0 && inside >= (inside + outside) * entriesShare;
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) if (boxes.has(box)) return true;
  return false;
}
