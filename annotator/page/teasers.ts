/** Longer than what a card says of the story it leads to; posts of a live blog mostly are. In UTF-16 units. */
const longestTeaser = 500;

const headingTags = "h2, h3, h4, h5, h6";
/** What stands for a heading on pages without: only where it is a link. */
const titles = ':is([role="heading"], [class*="title" i], [class*="headline" i]):not(form)';

/**
 * The cards of a page: boxes with one heading, which leads to another page, and a few lines about what stands there.
 * `isStory` says which boxes hold so much of the page's text that they are no cards, however short it is.
 */
export function findTeasers(document: Document, isStory: (box: Element) => boolean): ReadonlySet<Element> {
  const leading = new Set<Element>();
  const headings = new Map<Element, number>();
  for (const heading of document.querySelectorAll(`${headingTags}, ${titles}`)) {
    // What stands in a form may not be asked for its parents: a field can take their place.
    if (heading.closest("form") || heading.querySelector(`${headingTags}, ${titles}`)) continue;
    const leadsAway = isLinkElsewhere(heading);
    if (!leadsAway && !heading.matches(headingTags)) continue;
    if (leadsAway) leading.add(heading);
    for (let box = heading.parentElement; box; box = box.parentElement)
      headings.set(box, (headings.get(box) ?? 0) + 1);
  }
  const teasers = new Set<Element>();
  for (const heading of leading) {
    const box = largestAround(heading, (box) => headings.get(box) === 1 && !isStory(box));
    if (box) teasers.add(box);
  }
  return teasers;
}

function largestAround(heading: Element, isOwn: (box: Element) => boolean): Element | null {
  let largest: Element | null = null;
  for (let box = heading.parentElement; box && isOwn(box); box = box.parentElement) {
    if ((box.textContent ?? "").trim().length > longestTeaser) break;
    largest = box;
  }
  return largest;
}

/** Whether all of a heading is a link, and not to a place on this page. */
function isLinkElsewhere(heading: Element): boolean {
  const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
  if (!link || !leadsElsewhere(link)) return false;
  return link.contains(heading) || textOf(link) === textOf(heading);
}

function leadsElsewhere(link: Element): boolean {
  const { ownerDocument: page } = link;
  const address = link.getAttribute("href") ?? "";
  const own = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return !address.includes("#") && address !== own && Reflect.get(link, "href") !== page.URL;
}

function textOf(element: Element): string {
  return (element.textContent ?? "").trim();
}
