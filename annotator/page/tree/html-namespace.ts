/** The namespace of HTML's elements, in whatever sort of document they stand. */
export const htmlNamespace = "http://www.w3.org/1999/xhtml";
