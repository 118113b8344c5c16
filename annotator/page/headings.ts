/** Headings of parts; that of the page is its h1. */
export const headings = "h2, h3, h4, h5, h6";
