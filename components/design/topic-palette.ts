import type { topicColours } from "../../data/format/topic-colours.ts";

/** The name of a topic's colour slot. */
export type TopicColour = (typeof topicColours)[number];

/**
 * The palette behind the slots, for light and for dark surroundings; `tokens.css` carries the same values
 * as `--topic-<slot>`. Chosen by search: every value reaches 4.5:1 as text on our surfaces (so 3:1 as a
 * mark), and any two stay apart in normal sight and under simulated protanopia, deuteranopia and
 * tritanopia, by lightness where hue fails. The tests hold both.
 */
export const topicPalette = {
  blue: { light: "#226add", dark: "#8ac9ff" },
  orange: { light: "#9e5f04", dark: "#ffa333" },
  green: { light: "#277e5a", dark: "#a3e49f" },
  purple: { light: "#6a2fa5", dark: "#b887ec" },
  red: { light: "#a4020c", dark: "#f16770" },
  teal: { light: "#025261", dark: "#4fa1a6" },
  brown: { light: "#674939", dark: "#bdaf9d" },
  pink: { light: "#990b68", dark: "#fca1d3" },
} as const satisfies Record<TopicColour, { light: string; dark: string }>;
