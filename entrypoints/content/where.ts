import { isNewsPage } from "../../annotator/page/news-page.ts";
import type { Marking } from "../../data/marking.ts";
import type { PageStatus } from "../../data/page-state.ts";

/** Why a page is not to be annotated, or null where it is. */
export function reasonForSilence(
  { where, include, exclude }: Pick<Marking, "where" | "include" | "exclude">,
  document: Document,
  host: string,
): Extract<PageStatus, "site-off" | "not-listed" | "not-news"> | null {
  if (isListed(exclude, host)) return "site-off";
  switch (where) {
    case "every":
      return null;
    case "listed":
      return isListed(include, host) ? null : "not-listed";
    case "news":
      return isListed(include, host) || isNewsPage(document) ? null : "not-news";
  }
}

/** A listed site stands for its subdomains too. (As in `data/site-list.ts`, which brings the schemas along.) */
export function isListed(sites: readonly string[], host: string): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}
