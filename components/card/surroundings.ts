import { readColour } from "../../annotator/page/marks/read-colour.ts";
import { flatParent } from "../../annotator/page/tree/composed.ts";

/** Lightness, from 0 to 1, up to which a page is clearly dark and from which on it is clearly light. */
const dark = 0.35;
const light = 0.65;

/**
 * Whether the page around an element is clearly dark or clearly light, whatever the system says; undefined where
 * that cannot be told, as over pictures or half-tones.
 */
export function schemeAround(element: Element | null): "light" | "dark" | undefined {
  let here = element;
  while (here) {
    const { backgroundColor, backgroundImage } = getComputedStyle(here);
    const colour = readColour(backgroundColor);
    if (!colour) return undefined;
    const { lightness, alpha } = colour;
    if (alpha >= 0.5) return lightness <= dark ? "dark" : lightness >= light ? "light" : undefined;
    if (backgroundImage !== "none") return undefined;
    here = flatParent(here);
  }
  return canvasScheme(element?.ownerDocument ?? document);
}

/** A page that paints no background stands on the browser's own canvas, which is white unless the page allows dark. */
function canvasScheme({ documentElement }: Document): "light" | "dark" | undefined {
  const { colorScheme } = getComputedStyle(documentElement);
  if (!colorScheme.includes("dark")) return "light";
  return colorScheme.includes("light") ? undefined : "dark";
}
