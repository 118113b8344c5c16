/** Headings of parts; that of the page is its h1. */
export const headings = "h2, h3, h4, h5, h6";
/** What stands for a heading on pages without: over a box, and over a story. */
export const boxTitles = '[role="heading"], [class*="title" i], [class*="heading" i]';
export const storyTitles = '[role="heading"], [class*="title" i], [class*="headline" i]';

/** The headings of a document and whatever may stand for one, by one search: each takes in all of a page. */
export function headingsIn(document: Document): Element[] {
  return [...document.querySelectorAll(`${headings}, ${boxTitles}, ${storyTitles}`)];
}
