import type { Settings } from "./settings.ts";

/** What the marked texts of a page stand on: dark text stands on light ground and light text on dark. */
export type Ground = "light" | "dark" | "both";

/** The rules for the marks of one topic, by what they stand on. */
export type MarkStyleSheets = Record<Ground, string>;

/** A colour for light surroundings and one for dark ones, as `#rrggbb`. */
export type MarkColour = { light: string; dark: string };

/** `none` leaves the text as it is until a reader points at it. */
export type MarkStyle = Settings["markStyle"];

/** Told apart from what an older version may have left in storage. */
export const markingVersion = 2;

/**
 * What a content script needs to know of packs and settings: derived by the background, read straight
 * from storage, so that no page waits for a message and no page carries the schemas.
 */
export type Marking = {
  version: typeof markingVersion;
  /** Names the compiled gazetteer this belongs to. */
  gazetteerKey: string;
  /** Until when all marks rest, in milliseconds since 1970; in the past, or 0, they do not. */
  pausedUntil: number;
  /** Only the topics that are switched on. */
  topics: { id: string; css: MarkStyleSheets }[];
} & Pick<Settings, "entitiesOff" | "where" | "include" | "exclude" | "occurrences" | "card">;

/** Why pages are still marked as before the last change. */
export const markingTroubles = ["full", "other"] as const;
export type MarkingTrouble = (typeof markingTroubles)[number];
