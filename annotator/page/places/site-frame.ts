const footers = 'footer, [role="contentinfo"]';
const footerNames = /(?:^|\s)(?:(?:site|page|global|main|l)-?)?footer(?:\s|$)|(?:^|\s)colophon(?:\s|$)/i;
const heads = 'header, [role="banner"], #header, #hd, .header, .Header, .site-header, #masthead, .masthead';
const contents = 'article, main, section, aside, [role="main"], [role="article"]';

/**
 * Whether an element is the foot or head of every page of its site, by its tag, role or names; articles and
 * sections have feet and heads of their own.
 */
export function isOfSiteFrame(element: Element, names: string): boolean {
  if (element.matches(footers) || footerNames.test(names)) return isOutsideContents(element);
  if (element.matches(heads)) return isOutsideContents(element) && !holdsSentence(element);
  // A head that holds the story's headline, or the site's, may hold a menu as well.
  if (element.localName !== "ul" && element.localName !== "ol") return false;
  const head = element.closest(heads);
  return head !== null && isOutsideContents(head) && isLinkList(element);
}

/** A heading that is longer than the name of a site. */
function holdsSentence(head: Element): boolean {
  const headings = Array.from(head.querySelectorAll("h1, h2, h3"));
  return headings.some(({ textContent }) => (textContent ?? "").trim().length >= 24);
}

function isLinkList(list: Element): boolean {
  return Array.from(list.children).every((item) => item.querySelector("a") !== null);
}

function isOutsideContents(element: Element): boolean {
  return element.parentElement?.closest(contents) == null;
}
