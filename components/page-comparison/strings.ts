const plural = new Intl.PluralRules("en");
const counted = (count: number, one: string, many: string) =>
  `${count} ${plural.select(count) === "one" ? one : many}`;

/** Every text of the page comparison, in one place. Nothing in it says more than was looked for. */
export const strings = {
  view: "What to show of this page",
  names: "Names",
  compared: "What it reports",
  reading: "Reading the page…",
  unread: "This page could not be read",
  unreadMore: "The browser lets no extension read its text.",
  otherLanguage: "Not compared",
  otherLanguageMore: "The packs know how facts are put in their own language, and this page is in another.",
  none: "Nothing to compare",
  noneMore: "The packs hold no facts on what this page mentions.",
  summary: (reported: number, missing: number) =>
    `${counted(reported, "known fact seems", "known facts seem")} to be reported here; ${missing} ${plural.select(missing) === "one" ? "was" : "were"} not found on this page.`,
  caution:
    "Sidelight looks for key terms and figures that stand together in one sentence. A page may put things in other words.",
  differs: "Figures that differ",
  pageSays: "The page says",
  sourcesSay: "Sources say",
  missing: "Not found on this page",
  reported: "Reported here",
  later: (date: string) => `Since this page came out (${date})`,
  show: "Show the sentence on the page",
  open: "Compare the sources",
  more: (left: number) => `Show more (${left} left)`,
} as const;
