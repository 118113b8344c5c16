import { siteOf } from "./site-pattern.ts";

const hostShape = "(?:[a-z0-9_-]+\\.)*[a-z0-9_-]+";
const pathShape = "(?:/[^\\s?#*]*)?";

/** What a list of sites can hold. */
export const siteShape = new RegExp(
  `^(?:${hostShape}${pathShape}|(?:\\*|https?)://(?:\\*|(?:\\*\\.)?${hostShape})/[^\\s?#]*)$`,
);

/** The site that a host belongs to, or null where no list can hold it: a file has no host at all, an IPv6 address has brackets. */
export function listableSite(host: string): string | null {
  const site = siteOf(host);
  return siteShape.test(site) ? site : null;
}
