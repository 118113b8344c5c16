import type { DifferenceKind } from "../../data/agreement.ts";
import type { Claim } from "../../data/format/fact.ts";
import type { Source } from "../../data/format/source.ts";

const plural = new Intl.PluralRules("en");
const counted = (count: number, one: string, many: string) =>
  `${count} ${plural.select(count) === "one" ? one : many}`;

/** Every text of “Sources compared”, in one place. */
export const strings = {
  count: (shown: number, all: number) =>
    shown === all ? counted(all, "fact", "facts") : `${shown} of ${counted(all, "fact", "facts")}`,
  filters: "Show",
  allTopics: "All topics",
  topic: "Topic",
  onlyDifferences: "Only differences",
  onlyPage: "On this page",
  onlyPrimary: "With official records",
  empty: "No fact fits",
  emptyMore: "Loosen the choice above to see more.",
  none: "No facts yet",
  clear: "Show all",
  asOf: (date: string) => `as of ${date}`,
  sameAsFact: "Says the same.",
  version: (letter: string) => `Version ${letter}`,
  difference: {
    value: "The figures differ",
    date: "The dates differ",
    sources: "The outlets count their sources differently",
    wording: "The wording differs",
    scope: "The scope differs",
    statement: "The sources contradict each other",
  } satisfies Record<DifferenceKind, string>,
  relation: {
    states: "",
    supports: "",
    refines: "adds detail",
    contradicts: "contradicts",
    supersedes: "newer",
  } satisfies Record<Claim["relation"], string>,
  attribution: (kind: Claim["attribution"]["kind"], who: string | undefined): string => {
    switch (kind) {
      case "named-speaker":
      case "named-body":
        return who ? `According to ${who}` : "";
      case "spokesperson":
        return who ? `According to a spokesperson: ${who}` : "According to a spokesperson";
      case "document":
        return who ? `From a document: ${who}` : "From a document";
      case "one-anonymous":
        return who ? `One unnamed source: ${who}` : "According to one unnamed source";
      case "two-anonymous":
        return who ? `Two unnamed sources: ${who}` : "According to two unnamed sources";
      case "anonymous":
        return who ? `Unnamed sources: ${who}` : "According to unnamed sources";
      case "outlet":
        return who ? `Reported by ${who}` : "Reported by the outlet itself";
    }
  },
  origin: (labels: readonly string[]) => `Origin: ${labels.join("; ")}`,
  inferred: "date worked out from the text",
  kind: {
    wire: "news agency",
    newspaper: "newspaper",
    broadcaster: "broadcaster",
    website: "website",
    "government-record": "official record",
    research: "research",
    reference: "reference work",
  } satisfies Record<Source["kind"], string>,
  witnesses: (outlets: number, origins: number) =>
    outlets > origins
      ? `${counted(outlets, "outlet", "outlets")}, but ${counted(origins, "independent origin", "independent origins")}`
      : `${counted(outlets, "outlet", "outlets")}, ${counted(origins, "independent origin", "independent origins")}`,
  view: "View",
  glance: "At a glance",
  full: "In full",
  matrix: "Facts by source",
  said: "says it",
  adds: "says it, with a detail",
  versions: "their versions differ",
  saysVersion: (letter: string) => `says it differently, version ${letter}`,
  newer: "newer",
  silent: "silent",
  voice: (publisher: string, voice: string) => `${publisher}: ${voice}`,
  ownStory: "Stories of their own",
  ownStoryMore: "Each of these sources has a story or record that no other column shares.",
  others: (count: number) => counted(count, "other", "others"),
  allSources: (count: number) => `Show all ${count} sources`,
  fewerSources: "Show the most frequent sources only",
  more: (left: number) => `Show more (${left} left)`,
  moreFilters: "More filters",
  entity: "Name",
  allEntities: "All names",
  since: "Since",
  sinceMore: "Told or updated on or after this day",
} as const;
