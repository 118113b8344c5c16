const metaNames =
  'meta:is([property="article:published_time"], [itemprop="datePublished"], [name="date"], [name="pubdate"], [name="publishdate"], [name="parsely-pub-date"], [name="DC.date.issued"])';

/** The day a page says it was published, as `2025-10-23`, or null where it does not say. */
export function publishedOn(document: Document): string | null {
  const told = [
    document.querySelector(metaNames)?.getAttribute("content"),
    ...[...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => /"datePublished"\s*:\s*"([^"]+)"/.exec(textContent ?? "")?.[1],
    ),
    document.querySelector("article time[datetime], time[datetime]")?.getAttribute("datetime"),
  ];
  for (const date of told) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date?.trim() ?? "")?.[0];
    if (day) return day;
  }
  return null;
}
