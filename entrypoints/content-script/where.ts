import { isNewsPage } from "../../annotator/page/about/news-page.ts";
import type { PageStatus } from "../../data/page/page-state.ts";
import type { Marking } from "../../data/settings/marking.ts";
import { listsHost, listsPage, listsPartOf, type PageAddress } from "../../data/settings/site-pattern.ts";

/** Why a page is not to be annotated, or null where it is. */
export function reasonForSilence(
  { where, include, exclude }: Pick<Marking, "where" | "include" | "exclude">,
  document: Document,
  page: PageAddress,
): Extract<PageStatus, "site-off" | "page-off" | "not-listed" | "not-news"> | null {
  if (listsPage(exclude, page)) return listsHost(exclude, page.host) ? "site-off" : "page-off";
  switch (where) {
    case "every":
      return null;
    case "listed":
      if (listsPage(include, page)) return null;
      return listsPartOf(include, page.host) ? "page-off" : "not-listed";
    case "news":
      return listsPage(include, page) || isNewsPage(document) ? null : "not-news";
  }
}
