/** Why a page carries marks, or why it does not. */
export const pageStatuses = [
  "starting",
  "annotated",
  "nothing-found",
  "not-news",
  "site-off",
  /** The site is on, this part of it is off. */
  "page-off",
  "not-listed",
  "paused",
] as const;
export type PageStatus = (typeof pageStatuses)[number];

/** One mention as the popup lists it. */
export type PageMention = {
  entity: string;
  topic: string;
  text: string;
  /** Where on the page it stands, from 0 (top) to 1 (bottom). */
  position: number;
  inHeadline: boolean;
};

/** So many are told of, those first that come first; no reader goes through more. */
export const mostMentions = 20_000;

/** How many entities there are among mentions, each counted once. */
export function differentEntities(mentions: readonly { entity: string }[]): number {
  return new Set(mentions.map(({ entity }) => entity)).size;
}

/** What a page's content script tells popup, side panel and badge about it. */
export type PageState = {
  status: PageStatus;
  host: string;
  title: string;
  language: string;
  /** The resolved mentions of topics that are on, in document order. */
  mentions: PageMention[];
};
