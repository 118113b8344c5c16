const metaNames =
  'meta:is([property="article:published_time"], [itemprop="datePublished"], [name="date"], [name="pubdate"], [name="publishdate"], [name="parsely-pub-date"], [name="DC.date.issued"])';

/** The day a page says it was published, as `2025-10-23`, or null where it does not say. */
export function publishedOn(document: Document): string | null {
  const told = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute);
  const dates = [
    told(metaNames, "content"),
    ...Array.from(
      document.querySelectorAll('script[type="application/ld+json"]'),
      ({ textContent }) => /"datePublished"\s*:\s*"([^"]+)"/.exec(textContent ?? "")?.[1],
    ),
    told("article time[datetime]", "datetime"),
    told("time[datetime]", "datetime"),
  ];
  for (const date of dates) {
    const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? "")?.[1];
    if (day) return day;
  }
  return null;
}
