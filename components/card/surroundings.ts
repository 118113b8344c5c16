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
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== undefined) return lightness <= dark ? "dark" : lightness >= light ? "light" : undefined;
    if (backgroundImage !== "none" || !isTransparent(backgroundColor)) return undefined;
    here = here.parentElement ?? hostOf(here);
  }
  return canvasScheme(element?.ownerDocument ?? document);
}

/** A page that paints no background stands on the browser's own canvas, which is white unless the page allows dark. */
function canvasScheme({ documentElement }: Document): "light" | "dark" | undefined {
  const { colorScheme } = getComputedStyle(documentElement);
  if (!colorScheme.includes("dark")) return "light";
  return colorScheme.includes("light") ? undefined : "dark";
}

/**
 * How light a colour looks, for the notations in which browsers give computed colours; undefined for
 * see-through ones.
 */
export function lightnessOf(colour: string): number | undefined {
  const [, notation = "", list = ""] = /^(\w+)\((?:srgb )?(.+)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  if (alpha < 0.5) return undefined;
  switch (notation) {
    case "rgb":
    case "rgba":
      return luma(first, second, third) / 255;
    case "color":
      return luma(first, second, third);
    case "oklab":
    case "oklch":
      return first;
    case "lab":
    case "lch":
      return first > 1 ? first / 100 : first;
    default:
      return undefined;
  }
}

/** Perceived brightness by the weights of television; near enough to tell dark from light. */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function isTransparent(colour: string): boolean {
  return (
    colour === "transparent" ||
    /^rgba\(.*, ?0(?:\.[0-4]\d*)?\)$/.test(colour) ||
    / \/ 0(?:\.[0-4]\d*)?\)$/.test(colour)
  );
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
