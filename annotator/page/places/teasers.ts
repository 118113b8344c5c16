import { comesToAtMost, withoutIndentation } from "../about/indentation.ts";
import { type Headings, headings, storyTitles } from "./headings.ts";

/** Longer than what a card says of the story it leads to; posts of a live blog mostly are. In UTF-16 units. */
const longestTeaser = 500;

/** What pages call their cards, in class names: with such a name and a heading, one needs no link. */
const cardName =
  /(?:^|[\s_-])(?:cards?|tiles?|teasers?|(?:news|story|article|headline|feed)-?items?)(?:$|[\s_-])/i;
/** Fewer of them on a page are parts of one story. */
const fewestCards = 3;

/**
 * The cards of a page: boxes with one heading, which leads to another page, and a few lines about what stands there.
 * `isStory` says which boxes hold so much of the page's text that they are no cards, however short it is. In steps,
 * between which a large page can go on.
 */
export function* findTeasers(
  document: Document,
  { tagged, named: titled }: Headings,
  isStory: (box: Element) => boolean,
): Generator<void, ReadonlySet<Element>> {
  const teasers = new Set<Element>();
  const all = tagged.filter((heading) => !isInForm(heading));
  yield;
  const links = titleLinks(titled);
  yield;
  const own = addressesOf(document);
  const leading = [...all, ...links].filter((heading) => leadsElsewhere(heading, own));
  const counts = new Map<Element, number>();
  const named = new Set<Element>();
  for (const heading of new Set([...all, ...leading])) {
    for (const box of boxesAround(heading)) {
      const count = counts.get(box) ?? 0;
      counts.set(box, count + 1);
      if (count === 0 && isNamedCard(box)) named.add(box);
    }
  }
  const isOfCard = (heading: Element) => [...boxesAround(heading)].some((box) => named.has(box));
  if (named.size >= fewestCards) leading.push(...all.filter(isOfCard));
  for (const heading of leading) {
    let card: Element | null = null;
    for (const box of boxesAround(heading)) {
      if (counts.get(box) !== 1 || isStory(box) || !saysNoMoreThanCard(box)) break;
      card = box;
    }
    if (card) teasers.add(card);
  }
  return teasers;
}

/** Whether what stands in a box is short enough for a card. */
export function saysNoMoreThanCard(box: Element): boolean {
  return comesToAtMost(textOf(box), longestTeaser, (text) => withoutIndentation(text).length);
}

/** Links that stand for a heading: in one, or by their own name. */
function titleLinks(titled: readonly Element[]): Element[] {
  const titles = titled.filter((heading) => heading.matches(storyTitles));
  const links = new Set(titles.flatMap((title) => [title, ...title.children]));
  return [...links].filter(
    (link) =>
      link.matches("a[href]") &&
      !isInForm(link) &&
      !link.closest(headings) &&
      !link.querySelector(headings) &&
      isTitle(link),
  );
}

/** Whether a link is a title, or all of one. */
function isTitle(link: Element): boolean {
  const around = link.parentElement;
  return link.matches(storyTitles) || (around !== null && textOf(link) === textOf(around));
}

/** Under which a page is known. */
function addressesOf(document: Document): ReadonlySet<string> {
  const canonical = document.head?.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return new Set(canonical ? [document.URL, canonical] : [document.URL]);
}

/** Whether all of a heading is a link, and not to this page, which has the addresses `own`. */
function leadsElsewhere(heading: Element, own: ReadonlySet<string>): boolean {
  const link =
    heading.closest<HTMLAnchorElement>("a[href]") ?? heading.querySelector<HTMLAnchorElement>("a[href]");
  if (!link || (!link.contains(heading) && textOf(link) !== textOf(heading))) return false;
  const address = link.getAttribute("href") ?? "";
  return !address.includes("#") && !own.has(address) && !own.has(link.href);
}

function isNamedCard(box: Element): boolean {
  return cardName.test(box.getAttribute("class") ?? "");
}

/** From the inside out. */
function* boxesAround(heading: Element): Generator<Element> {
  for (let box = heading.parentElement; box; box = box.parentElement) yield box;
}

/** A form may not be asked for anything: its fields can take the place of its parents. */
function isInForm(element: Element): boolean {
  return element.closest("form") !== null;
}

function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}
