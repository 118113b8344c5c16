import { structuredValues } from "./structured-data.ts";

const metaOfPublished =
  'meta:is([property="article:published_time"], [itemprop="datePublished"], [name="date"], [name="pubdate"], [name="publishdate"], [name="parsely-pub-date"], [name="DC.date.issued"])';
const metaOfChanged =
  'meta:is([property="article:modified_time"], [property="og:updated_time"], [itemprop="dateModified"])';

/** The day a page says it was published, as `2025-10-23`, or null where it does not say. */
export function publishedOn(document: Document): string | null {
  const told = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute);
  const dates = [
    told(metaOfPublished, "content"),
    ...structuredValues(document, /"datePublished"\s*:\s*"([^"]+)"/g),
    told("article time[datetime]", "datetime"),
    told("time[datetime]", "datetime"),
  ];
  return daysOf(dates)[0] ?? null;
}

/**
 * The last day on which a page says it was published or changed, or null where its head says neither: times in its text
 * may be those of what it tells.
 */
export function lastChangedOn(document: Document): string | null {
  const metas = [...document.querySelectorAll(`${metaOfPublished}, ${metaOfChanged}`)];
  const dates = [
    ...metas.map((meta) => meta.getAttribute("content")),
    ...structuredValues(document, /"date(?:Published|Modified)"\s*:\s*"([^"]+)"/g),
  ];
  return daysOf(dates).sort().at(-1) ?? null;
}

/** The days of dates by ISO 8601; anything else says nothing. */
function daysOf(dates: readonly (string | null | undefined)[]): string[] {
  return dates.flatMap((date) => /^\s*(\d{4}-\d{2}-\d{2})/.exec(date ?? "")?.[1] ?? []);
}
