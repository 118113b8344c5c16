/** Links that read like headlines, by themselves: those in paragraphs are words of the text. */
export const headlineLinks = "a[href]:not(p a)";
