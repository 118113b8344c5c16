/**
 * Colour slots a topic may take. They are named, not numbered, so that a pack keeps its looks when the
 * palette behind a name is tuned for light, dark and colour-blind readers.
 */
export const topicColours = ["blue", "orange", "green", "purple", "red", "teal", "brown", "pink"] as const;
