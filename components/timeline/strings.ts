/** Every text of the timeline, in one place. */
export const strings = {
  today: (date: string) => `Today, ${date}`,
  empty: "No dated events",
  emptyMore: "The packs that are switched on bring none for this choice.",
  topics: "Topic",
  allTopics: "All topics",
  onlyPage: "Only names on this page",
} as const;
