import { Id, localized, textLimits } from "./text.ts";
import { z } from "./zod.ts";

/**
 * Colour slots a topic may take. They are named, not numbered, so that a pack keeps its looks when the
 * palette behind a name is tuned for light, dark and colour-blind readers.
 */
export const topicColours = ["blue", "orange", "green", "purple", "red", "teal", "brown", "pink"] as const;

/** A thread of the story that a reader can switch on and off as one. */
export const Topic = z.strictObject({
  id: Id,
  name: localized(textLimits.label),
  /** Two or three sentences: what this thread is about and where it stands. */
  summary: localized(textLimits.prose),
  colour: z.enum(topicColours),
});
export type Topic = z.infer<typeof Topic>;
