import type { CardVersion } from "../../data/card-content.ts";

/** Every word the card says, in one place, so that a translation replaces this file alone. */
export const cardStrings = {
  close: "Close",
  pin: "Keep this card open",
  unpin: "Do not keep this card open",
  back: (name: string) => `Back to ${name}`,
  asOf: (date: string) => `as of ${date}`,
  source: (number: number, publisher: string, date: string) =>
    `Source ${number}: ${publisher}, ${date} (opens in a new tab)`,
  sourcesSay: "What sources say",
  related: "Related",
  notes: "Sources of the details",
  moreSources: (count: number) => `and ${count} more`,
  asStated: "as above",
  updated: "Since then:",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "The browser did not allow copying",
  copyMarkdown: "Copy as Markdown",
  more: "More",
  hideTopic: (topic: string) => `Hide “${topic}” everywhere`,
  topicHidden: (topic: string) => `“${topic}” is hidden everywhere.`,
  hideSite: "Not on this site",
  siteHidden: "Sidelight is off on this site.",
  undo: "Undo",
  openPanel: "Open in side panel",
  allFacts: (count: number) => (count === 1 ? "The fact in full" : `All ${count} facts`),
  options: "Options",
  loading: "Loading",
  unknownEntity: "None of your packs explains this name any more.",
  unreachable:
    "Sidelight was updated or switched off since this page opened. Reload the page to read this card.",
  loadFailed: "That card could not be loaded. Please try again.",
  attribution: {
    "one-anonymous": "citing one unnamed source",
    "two-anonymous": "citing two unnamed sources",
    anonymous: "citing unnamed sources",
  } satisfies Partial<Record<CardVersion["attribution"], string>> as Partial<
    Record<CardVersion["attribution"], string>
  >,
  citationSources: "Sources",
  citationMade: (asOf: string) => `From Sidelight, as of ${asOf}`,
};
