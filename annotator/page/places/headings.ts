/** Headings of parts; that of the page is its h1. */
const headingTags = ["h2", "h3", "h4", "h5", "h6"];
export const headings = headingTags.join(", ");
/**
 * What stands for a heading on pages without: over anything, over a box, and over a story. No form does, whose fields can
 * take the place of what is asked of it.
 */
const anyTitles = '[role="heading"], [class*="title" i]:not(form)';
const anyHeadings = '[class*="heading" i]:not(form)';
const headlines = '[class*="headline" i]:not(form)';
export const boxTitles = `${anyTitles}, ${anyHeadings}`;
export const storyTitles = `${anyTitles}, ${headlines}`;

/** The headings of a document by their tags, and what may stand for one by its name: one search finds it all, and more. */
export type Headings = { tagged: readonly Element[]; named: readonly Element[] };

const anyNamed = `${anyTitles}, [class*="head" i]:not(form)`;

/** In steps, because each search takes in all of a page. */
export function* headingsIn(document: Document): Generator<void, Headings> {
  const tagged: Element[] = [];
  for (const tag of headingTags) {
    tagged.push(...document.querySelectorAll(tag));
    yield;
  }
  return { tagged, named: [...document.querySelectorAll(anyNamed)] };
}
