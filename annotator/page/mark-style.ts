/** How marks look: a colour for each topic, and one style for all. */
export type MarkLooks = {
  topics: readonly { id: string; colour: MarkColour }[];
  style: "dotted" | "solid" | "tint";
};

/** A colour for light surroundings and one for dark ones, as `#rrggbb`. */
export type MarkColour = { light: string; dark: string };

/** The rules for one tree. Highlights take few properties: no cursor, no padding, no transition. */
export function markStyleSheet({ topics, style }: MarkLooks): string {
  const rules = topics.map(
    ({ id, colour }) => `::highlight(sidelight-${id}){${declarations(style, colour)}}`,
  );
  const forced = topics.map(
    ({ id }) => `::highlight(sidelight-${id}){text-decoration-color:LinkText;background-color:transparent}`,
  );
  // Paper has no hover: nothing is printed.
  return `@media not print{${rules.join("")}@media (forced-colors:active){${forced.join("")}}}`;
}

function declarations(style: MarkLooks["style"], colour: MarkColour): string {
  const between = `color-mix(in oklab,${colour.light},${colour.dark})`;
  const fitting = fittingText(colour);
  const underline = (kind: string, width: string) =>
    `text-decoration:underline ${kind} ${between};text-decoration-color:${fitting};text-decoration-thickness:${width};text-underline-offset:.22em;`;
  switch (style) {
    case "dotted":
      return underline("dotted", "clamp(1.5px,.09em,3px)");
    case "solid":
      return underline("solid", "clamp(1px,.06em,2px)");
    case "tint":
      return `${underline("solid", "1px")}background-color:color-mix(in oklab,${between} 20%,transparent);`;
  }
}

/**
 * The light or the dark colour, whichever suits the text it stands under: dark text stands on light ground
 * and light text on dark, whatever the page says about its colour scheme. Browsers that cannot derive
 * a colour from `currentColor` (Chromium before 131) keep the one in between.
 */
function fittingText({ light, dark }: MarkColour): string {
  const isLightText = "clamp(0,(.3*r + .59*g + .11*b - 140)*9,1)";
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [light, dark].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return `calc(${from} + ${(to ?? 0) - (from ?? 0)}*${isLightText})`;
  });
  return `rgb(from currentColor ${channels.join(" ")})`;
}
