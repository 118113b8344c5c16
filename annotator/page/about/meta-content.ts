/** What a page's head says under a name, mostly of the Open Graph protocol; empty where it says nothing. */
export function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta:is([property="${name}"], [name="${name}"])`);
  return meta?.getAttribute("content") ?? meta?.getAttribute("value") ?? "";
}

/** What a page says that it is (“article”, “website”), in small letters. */
export function openGraphType(document: Document): string {
  return metaContent(document, "og:type").toLowerCase();
}
