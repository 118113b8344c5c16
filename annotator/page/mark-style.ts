/** How marks look: a colour for each topic, and one style for all. */
export type MarkLooks = {
  topics: readonly { id: string; colour: MarkColour }[];
  /** `none` leaves the text as it is: the card alone tells that there is something to know. */
  style: "dotted" | "solid" | "tint" | "none";
};

/** A colour for light surroundings and one for dark ones, as `#rrggbb`. */
export type MarkColour = { light: string; dark: string };

/** What the marked texts of a tree stand on: dark text stands on light ground and light text on dark. */
export type Ground = "light" | "dark" | "both";

/** The rules for one tree. Highlights take few properties: no cursor, no padding, no transition. */
export function markStyleSheet({ topics, style }: MarkLooks, ground: Ground): string {
  const rules = topics.map(
    ({ id, colour }) => `::highlight(sidelight-${id}){${declarations(style, colourOn(ground, colour))}}`,
  );
  const forced = topics.map(
    ({ id }) => `::highlight(sidelight-${id}){text-decoration-color:LinkText;background-color:transparent}`,
  );
  // Paper has no hover: nothing is printed.
  return `@media not print{${rules.join("")}@media (forced-colors:active){${forced.join("")}}}`;
}

/**
 * The ground by the colours of the texts on it, whatever the page says about its colour scheme. (Deriving
 * the mark's colour from `currentColor` would need no script, but in Chromium 156 a highlight keeps the
 * colour it worked out for the first text.)
 */
export function groundOf(textColours: readonly string[]): Ground {
  const isLight = textColours.map((colour) => lightness(colour) > 0.55);
  if (!isLight.includes(true)) return "light";
  return isLight.includes(false) ? "both" : "dark";
}

/** Roughly how light a computed colour is, from 0 to 1, in any of the notations browsers answer with. */
function lightness(colour: string): number {
  const [first = 0, second = 0, third = 0] = (colour.match(/(?<=[\s(,])[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith("ok")) return first;
  if (colour.startsWith("l")) return first / 100;
  return (0.3 * first + 0.59 * second + 0.11 * third) / (colour.startsWith("color") ? 1 : 255);
}

function declarations(style: MarkLooks["style"], colour: string): string {
  const underline = (kind: string, width: string) =>
    `text-decoration:underline ${kind} ${colour};text-decoration-thickness:${width};text-underline-offset:.22em;`;
  switch (style) {
    case "dotted":
      return underline("dotted", "clamp(1.5px,.09em,3px)");
    case "solid":
      return underline("solid", "clamp(1px,.06em,2px)");
    case "tint":
      return `${underline("solid", "1px")}background-color:color-mix(in srgb,${colour} 18%,transparent);`;
    case "none":
      return "";
  }
}

function colourOn(ground: Ground, colour: MarkColour): string {
  return ground === "both" ? between(colour) : colour[ground];
}

/** A relative luminance with a contrast of more than 4:1 to white and to black alike. */
const middleLuminance = 0.17;

/** A mixture of both colours that keeps its contrast on any ground. */
function between({ light, dark }: MarkColour): string {
  const [low, high] = [luminance(light), luminance(dark)];
  const share = Math.min(1, Math.max(0, (middleLuminance - low) / (high - low)));
  return `color-mix(in srgb-linear,${dark} ${Math.round(share * 100)}%,${light})`;
}

/** WCAG 2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
