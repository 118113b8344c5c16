/**
 * What a page tells search engines, as JSON-LD: the first group of `pattern` wherever it is found. It is searched, not
 * parsed: much of it is broken.
 */
export function structuredValues(document: Document, pattern: RegExp): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts, ({ textContent }) => textContent ?? "").flatMap((text) =>
    Array.from(text.matchAll(pattern), ([, value = ""]) => value),
  );
}
