import type { topicColours } from "./format/topic-colours.ts";
import type { Settings } from "./settings.ts";

/**
 * What a content script needs to know of packs and settings: derived by the background, read straight
 * from storage, so that no page waits for a message and no page carries the schemas.
 */
export type Marking = {
  /** Names the compiled gazetteer this belongs to. */
  gazetteerKey: string;
  /** Until when all marks rest, in milliseconds since 1970; in the past, or 0, they do not. */
  pausedUntil: number;
  /** Only the topics that are switched on. */
  topics: { id: string; colour: (typeof topicColours)[number] }[];
} & Pick<Settings, "entitiesOff" | "where" | "include" | "exclude" | "occurrences" | "markStyle" | "card">;
