import { rule } from "./rules.ts";
import { Id, localized, PartialDate, textLimits } from "./text.ts";
import { z } from "./zod.ts";

/** A dated event of the story, at the precision it is known. */
export const TimelineEvent = z.strictObject({
  id: Id,
  date: PartialDate,
  /** Last day, for events of several days. */
  until: PartialDate.optional(),
  topic: Id,
  text: localized(textLimits.sentence),
  entities: z.array(Id).max(16),
  sources: z.array(Id).min(1, rule("a-source")).max(8),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
