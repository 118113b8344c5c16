/** How marks look: a colour by name for each topic, and one style for all. */
export type MarkLooks = {
  topics: readonly { id: string; colour: MarkColour }[];
  style: "dotted" | "solid" | "tint";
};
export type MarkColour = keyof typeof markColours;

/**
 * One value per colour name for every page, dark or light: each has a relative luminance between 0.1 and
 * 0.3, hence a contrast of at least 3:1 with both black and white.
 */
export const markColours = {
  blue: "#2f7de1",
  orange: "#c8650a",
  green: "#2e8b57",
  purple: "#8a63d2",
  red: "#d64545",
  teal: "#118a95",
  brown: "#9a6b3f",
  pink: "#c84b97",
} as const;

/** The rules for one tree. Highlights take few properties: no cursor, no padding, no transition. */
export function markStyleSheet(looks: MarkLooks): string {
  const rules = looks.topics.map(
    ({ id, colour }) => `::highlight(sidelight-${id}){${declarations(looks.style, markColours[colour])}}`,
  );
  const forced = looks.topics.map(
    ({ id }) => `::highlight(sidelight-${id}){text-decoration-color:LinkText;background-color:transparent}`,
  );
  // Paper has no hover: nothing is printed.
  return `@media not print{${rules.join("")}@media (forced-colors:active){${forced.join("")}}}`;
}

function declarations(style: MarkLooks["style"], colour: string): string {
  // A part of the text's own colour keeps the mark in tune with pages of any background.
  const line = `color-mix(in oklab,${colour} 82%,currentColor)`;
  const underline = (kind: string, width: string) =>
    `text-decoration:underline ${kind} ${line};text-decoration-thickness:${width};text-underline-offset:.22em`;
  switch (style) {
    case "dotted":
      return underline("dotted", "max(2px,.1em)");
    case "solid":
      return underline("solid", "max(1.5px,.07em)");
    case "tint":
      return `background-color:color-mix(in oklab,${colour} 18%,transparent);${underline("solid", "1px")}`;
  }
}
