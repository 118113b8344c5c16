/** Headings of parts; that of the page is its h1. */
export const headings = "h2, h3, h4, h5, h6";
/**
 * What stands for a heading on pages without: over anything, over a box, and over a story. No form does, whose fields can
 * take the place of what is asked of it.
 */
const anyTitles = '[role="heading"], [class*="title" i]:not(form)';
const headlines = '[class*="headline" i]:not(form)';
export const boxTitles = `${anyTitles}, [class*="heading" i]:not(form)`;
export const storyTitles = `${anyTitles}, ${headlines}`;

/** The headings of a document by their tags, and whatever may stand for one. */
export type Headings = { tagged: readonly Element[]; named: readonly Element[] };

/** In two steps, because each search takes in all of a page. */
export function* headingsIn(document: Document): Generator<void, Headings> {
  const tagged = [...document.querySelectorAll(headings)];
  yield;
  return { tagged, named: [...document.querySelectorAll(`${boxTitles}, ${headlines}`)] };
}
