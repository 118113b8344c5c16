/** The one function we use, imported by itself: the package's index would bring the whole reader along. */
declare module "@mozilla/readability/Readability-readerable.js" {
  export default function isProbablyReaderable(
    document: Document,
    options?: { minContentLength?: number; minScore?: number },
  ): boolean;
}
