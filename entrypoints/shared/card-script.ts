import type { HoverControl, HoverOptions, Waking } from "../card/hover.ts";

/**
 * The meeting point of content script and card script. Both run in the same isolated world; the card script puts
 * itself under this key, and the content script, which is on every page, carries none of its code.
 */
export const cardScriptKey = Symbol.for("sidelight.card");

export type CardScript = {
  /** Takes over what happens at marks, beginning with the event that called for it. */
  startHover(options: HoverOptions, first: Waking): HoverControl;
};
