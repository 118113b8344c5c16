/** As far as a computed, a declared and an inline style go alike. */
export type SightStyle = Pick<
  CSSStyleDeclaration,
  | "position"
  | "clip"
  | "clipPath"
  | "left"
  | "top"
  | "textIndent"
  | "width"
  | "height"
  | "minHeight"
  | "maxHeight"
  | "paddingTop"
  | "paddingBottom"
  | "overflow"
  | "overflowY"
>;

/** Farther to the left or up than any page is wide: for screen readers, who would miss what is not displayed. */
const farOff = -999;

/**
 * Whether a style takes text out of sight that is displayed all the same: clipped away, set far off, folded up. In
 * browsers, sizes and places are asked for last, as they may have the page laid out first.
 */
export function isOutOfSight(style: SightStyle): boolean {
  if (pixels(style.textIndent) <= farOff) return true;
  const isCut = /hidden|clip/.test(`${style.overflow} ${style.overflowY}`);
  if (style.position === "absolute" || style.position === "fixed") {
    if (isNothing(style.clip) || isNothing(style.clipPath)) return true;
    if (pixels(style.left) <= farOff || pixels(style.top) <= farOff) return true;
    if (isCut && pixels(style.width) <= 1 && pixels(style.height) <= 1) return true;
  }
  return isCut && isFolded(style);
}

/** Without height, and not held open by anything else: pictures keep their shape by a padding in a box of no height. */
function isFolded({ height, minHeight, maxHeight, paddingTop, paddingBottom }: SightStyle): boolean {
  if (pixels(height) !== 0 && pixels(maxHeight) !== 0) return false;
  return ![minHeight, paddingTop, paddingBottom].some((length) => pixels(length) > 0);
}

/** Not a number where a style says “auto”, or nothing. */
function pixels(length: string): number {
  return Number.parseFloat(length);
}

/** `rect(0, 0, 0, 0)`, `rect(1px 1px 1px 1px)`, `inset(50%)`, `circle(0)`. */
function isNothing(shape: string): boolean {
  return /^rect\((?:[01](?:px)?[, )]*){4}$|^inset\((?:50|100)%\)?|^circle\(0/.test(shape);
}
