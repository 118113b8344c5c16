import type { MarkColour, MarkStyle, MarkStyleSheets } from "../../../data/settings/marking.ts";
import { highlightPrefix, pointedName } from "./marks.ts";

/**
 * What marks need to be seen where they are held: only as long as the page has a style that says so. `holdingStyle` is
 * that style.
 */
const held = { line: "--sidelight-line", tint: "--sidelight-tint" } as const;
const tintShare = "18%";
export const holdingStyle = `:root{${held.line}:underline!important;${held.tint}:${tintShare}!important}`;

/** A style for each ground. Highlights take few properties: no cursor, no padding, no transition. */
export function markStyleSheets(
  topic: string,
  colour: MarkColour,
  style: MarkStyle,
  isHeld: boolean,
): MarkStyleSheets {
  const pointed = `::highlight(${pointedName(topic)})`;
  // Of marks that show nothing, the one is shown that a reader points at; of others, it stands on a ground of its own.
  const isShownAlone = style === "none";
  const marks = isShownAlone ? pointed : `::highlight(${highlightPrefix + topic})`;
  const sheet = (tint: string) => {
    const ground = isShownAlone ? "" : `${pointed}{${tinted(tint, isHeld)}}`;
    const forcedGround = isShownAlone ? "" : `${pointed}{background-color:Mark;color:MarkText}`;
    const forced = `${marks}{text-decoration-color:LinkText;background-color:transparent}${forcedGround}`;
    // Paper has no hover: nothing is printed.
    return `@media not print{${marks}{${declarations(style, tint, isHeld)}}${ground}@media (forced-colors:active){${forced}}}`;
  };
  return { light: sheet(colour.light), dark: sheet(colour.dark), both: sheet(between(colour)) };
}

function declarations(style: MarkStyle, colour: string, isHeld: boolean): string {
  // Per cent of the font size: in Chromium, a line measured in em or rem is not drawn in vertical Japanese.
  const line = isHeld ? `var(${held.line},none)` : "underline";
  const underline = (kind: string, width: string) =>
    `text-decoration:${line} ${kind} ${colour};text-decoration-thickness:${width};text-underline-offset:22%;`;
  switch (style) {
    case "dotted":
    case "none":
      return underline("dotted", "clamp(1.5px,9%,3px)");
    case "solid":
      return underline("solid", "clamp(1px,6%,2px)");
    case "tint":
      return underline("solid", "1px") + tinted(colour, isHeld);
  }
}

function tinted(colour: string, isHeld: boolean): string {
  const share = isHeld ? `var(${held.tint},0%)` : tintShare;
  return `background-color:color-mix(in srgb,${colour} ${share},transparent);`;
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
