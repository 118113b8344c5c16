/**
 * What Firefox's own scope runs so that a window nobody sees does not draw its toolbars and move its tabs: a quarter of
 * what it costs to open a page. Only the browser's own document gets this style; pages, and media queries in them, do not.
 */
export const bareWindowScript = `{
  // The animations that tabs open and close with ask this, not the style.
  globalThis.gReduceMotionOverride = true;
  const style = "* { animation: none !important; transition: none !important } #navigator-toolbox { display: none !important }";
  windowUtils.loadSheetUsingURIString("data:text/css," + encodeURIComponent(style), windowUtils.AGENT_SHEET);
}`;
