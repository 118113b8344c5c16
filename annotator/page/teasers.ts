/** Longer than what a card says of the story it leads to; posts of a live blog mostly are. In UTF-16 units. */
const longestTeaser = 500;

const headings = "h2, h3, h4, h5, h6";
/** What stands for a heading on pages without. */
const titles = ':is([role="heading"], [class*="title" i], [class*="headline" i]):not(form)';

/**
 * The cards of a page: boxes with one heading, which leads to another page, and a few lines about what stands there.
 * `isStory` says which boxes hold so much of the page's text that they are no cards, however short it is.
 */
export function findTeasers(document: Document, isStory: (box: Element) => boolean): ReadonlySet<Element> {
  const leading = leadingHeadings(document);
  const teasers = new Set<Element>();
  if (leading.size === 0) return teasers;
  const counts = new Map<Element, number>();
  for (const heading of new Set([...document.querySelectorAll(headings), ...leading])) {
    for (const box of boxesAround(heading)) counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  for (const heading of leading) {
    let card: Element | null = null;
    for (const box of boxesAround(heading)) {
      if (counts.get(box) !== 1 || isStory(box) || textOf(box).length > longestTeaser) break;
      card = box;
    }
    if (card) teasers.add(card);
  }
  return teasers;
}

/** Headings that are links, and not to a place on this page. */
function leadingHeadings(document: Document): Set<Element> {
  const own = [document.URL, document.querySelector('link[rel="canonical"]')?.getAttribute("href")];
  const leading = new Set<Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const address = link.getAttribute("href") ?? "";
    if (address.includes("#") || own.includes(address) || own.includes(link.href) || isInForm(link)) continue;
    const heading = headingOf(link, headings) ?? headingOf(link, titles);
    if (heading) leading.add(heading);
  }
  return leading;
}

/** The heading in a link, or the one that the link fills. */
function headingOf(link: Element, selector: string): Element | null {
  const inside = link.querySelector(selector);
  if (inside) return inside;
  const around = [link, link.parentElement, link.parentElement?.parentElement];
  return around.find((box) => box?.matches(selector) && textOf(box) === textOf(link)) ?? null;
}

/** From the inside out. */
function* boxesAround(heading: Element): Generator<Element> {
  if (isInForm(heading)) return;
  for (let box = heading.parentElement; box; box = box.parentElement) yield box;
}

/** A form may not be asked for anything: its fields can take the place of its parents. */
function isInForm(element: Element): boolean {
  return element.closest("form") !== null;
}

function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}
