import type { PageStatus } from "../../data/page-state.ts";
import type { SilentReason } from "./page-view.ts";

const plural = new Intl.PluralRules("en");
const counted = (count: number, one: string, many: string) =>
  `${count} ${plural.select(count) === "one" ? one : many}`;

/** Every text of “This page”, in one place. */
export const strings = {
  looking: "Looking at this page…",
  mentions: (count: number) => counted(count, "mention", "mentions"),
  annotated: (mentions: number, names: number) =>
    `${counted(mentions, "mention", "mentions")} of ${counted(names, "name", "names")}`,
  status: {
    starting: "Looking at this page…",
    annotated: "Nothing is left to show",
    "nothing-found": "Nothing Sidelight knows is on this page",
    "not-news": "This does not look like a news page",
    "site-off": "Switched off for this site",
    "not-listed": "This site is not on your list",
    paused: "Paused for up to an hour",
  } satisfies Record<PageStatus, string>,
  statusMore: {
    starting: "",
    annotated: "Every topic that this page mentions is switched off.",
    "nothing-found": "Names are marked where a page speaks of this story. This one does not seem to.",
    "not-news": "Sidelight stays silent outside the news, so that shops and forums look as they always do.",
    "site-off": "Switch it on above and marks come back at once.",
    paused: "Marks come back by themselves when the hour is over.",
    "not-listed": "You asked for marks on listed sites only. Switch it on above to add this one.",
  } satisfies Record<PageStatus, string>,
  silent: {
    "no-page": "No page is open here",
    "own-page": "This is one of Sidelight’s own pages",
    "browser-page": "This page belongs to the browser",
    store: "Browsers let no extension into their stores",
    pdf: "This is a PDF",
    "not-html": "This is a file, not a web page",
    file: "This page is a file on your computer",
    permission: "Sidelight may not read this page",
    reload: "This page was open before Sidelight",
  } satisfies Record<SilentReason, string>,
  silentMore: {
    "no-page": "Open a news page, and what it mentions is listed here.",
    "own-page": "Marks are for the pages you read.",
    "browser-page": "Extensions are not allowed on it, and Sidelight has no business there.",
    store: "Marks will be back on the next page.",
    pdf: "The browser shows it in a viewer that extensions cannot mark.",
    "not-html": "Marks need the text of a web page.",
    file: "Browsers keep extensions out of files unless you allow it in Sidelight’s details on the extensions page.",
    permission:
      "The browser withholds access until you grant it. What Sidelight reads never leaves your computer.",
    reload: "Reload it once, and Sidelight takes part.",
  } satisfies Record<SilentReason, string>,
  resume: "Go on now",
  grant: "Allow on all sites",
  reload: "Reload the page",
  annotateAnyway: "Annotate anyway",
  siteSwitch: (site: string) => `On ${site}`,
  topicSwitch: (topic: string) => `Mark ${topic}`,
  headline: "In the headline",
  jump: (name: string, count: number) =>
    `${name}: go to the next of ${counted(count, "mention", "mentions")}`,
  place: (at: number, count: number) => `${at} of ${count}`,
  about: (name: string) => `Background: ${name}`,
  strip: (mentions: number) => `Where ${counted(mentions, "mention stands", "mentions stand")} on the page`,
  stripTop: "Top",
  stripEnd: "End",
  off: "Switched off",
  gone: "That place is no longer on the page.",
  readAnyway: "You can still read",
} as const;
