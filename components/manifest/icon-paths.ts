/** Toolbars show an icon of 16 pixels, or of 32 where a pixel is two. */
const toolbarSizes = [16, 32] as const;

/** The icon's pictures for a light or a dark toolbar, by size. */
export function iconPaths(onDark: boolean): Record<number, string> {
  return Object.fromEntries(toolbarSizes.map((size) => [size, `/${folderOf(onDark)}/${size}.png`]));
}

/** As Firefox's manifest wants them: `light` is for themes whose text is light. */
export function themeIcons(): { size: number; light: string; dark: string }[] {
  return toolbarSizes.map((size) => ({
    size,
    light: `/${folderOf(true)}/${size}.png`,
    dark: `/${folderOf(false)}/${size}.png`,
  }));
}

function folderOf(onDark: boolean): string {
  return onDark ? "icon-on-dark" : "icon";
}
