/**
 * Roughly how light a computed colour looks, from 0 to 1, and how opaque it is; undefined for notations in which
 * browsers do not answer.
 */
export function readColour(colour: string): { lightness: number; alpha: number } | undefined {
  if (colour === "transparent") return { lightness: 0, alpha: 0 };
  const [, notation = "", list = ""] = /^(\w+)\((?:(?!none)[a-z][\w-]* )?(.+)\)$/.exec(colour) ?? [];
  // Computed colours have no percentages; what is missing in one (“none”) counts as zero.
  const [first = 0, second = 0, third = 0, alpha = 1] = list
    .split(/[\s,/]+/)
    .map((part) => Number.parseFloat(part) || 0);
  switch (notation) {
    case "rgb":
    case "rgba":
      return { lightness: luma(first, second, third) / 255, alpha };
    case "color":
      return { lightness: luma(first, second, third), alpha };
    case "oklab":
    case "oklch":
      return { lightness: first, alpha };
    case "lab":
    case "lch":
      return { lightness: first / 100, alpha };
    default:
      return undefined;
  }
}

/** Perceived brightness by the weights of television; near enough to tell dark from light. */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
