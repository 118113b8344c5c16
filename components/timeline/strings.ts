/** Every text of the timeline, in one place. */
export const strings = {
  today: (date: string) => `Today, ${date}`,
  drawing: "The story on a line",
  hint: "Arrow keys move through it, + and − change the scale.",
  closer: "Closer",
  farther: "Farther",
  todayShort: "today",
  thisPage: "this page",
  more: (left: number) => `Show more (${left} left)`,
  empty: "No dated events",
  emptyMore: "The packs that are switched on bring none for this choice.",
  topics: "Topic",
  allTopics: "All topics",
  onlyPage: "Only names on this page",
} as const;
