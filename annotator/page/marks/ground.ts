import type { Ground } from "../../../data/settings/marking.ts";
import { readColour } from "./read-colour.ts";

/** Whether pages are asked to look dark. */
export const darkScheme = "(prefers-color-scheme: dark)";
/** Whether texts have the reader's colours instead of the page's. */
export const forcedColours = "(forced-colors: active)";

/**
 * The ground by the colours of the texts on it, whatever the page says about its colour scheme. (Deriving
 * the mark's colour from `currentColor` would need no script, but in Chromium 156 a highlight keeps the
 * colour it worked out for the first text.)
 */
export function groundOf(textColours: readonly string[]): Ground {
  const isLight = textColours.map((colour) => (readColour(colour)?.lightness ?? 0) > 0.55);
  if (!isLight.includes(true)) return "light";
  return isLight.includes(false) ? "both" : "dark";
}
