import type { Ground } from "../../data/marking.ts";

/** Whether pages are asked to look dark. */
export const darkScheme = "(prefers-color-scheme: dark)";

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
