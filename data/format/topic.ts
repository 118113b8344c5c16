import { Id, localized, textLimits } from "./text.ts";
import { topicColours } from "./topic-colours.ts";
import { z } from "./zod.ts";

/** A thread of the story that a reader can switch on and off as one. */
export const Topic = z.strictObject({
  id: Id,
  name: localized(textLimits.label),
  /** Two or three sentences: what this thread is about and where it stands. */
  summary: localized(textLimits.prose),
  colour: z.enum(topicColours),
});
export type Topic = z.infer<typeof Topic>;
