import { composedParent } from "../../../annotator/page/tree/composed.ts";

const interactive =
  "a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button], [role=link], [role=tab], [role=menuitem], [onclick]";

/**
 * Whether an event fell on what has a use of its own when it is pressed; a mark on it never takes that away. A closed
 * shadow tree is left out of an event's path, so whatever stands around the text of the mark is asked, too.
 */
export function isOnInteractive(event: Event, text: Node | undefined): boolean {
  if (event.composedPath().some(isInteractive)) return true;
  let around = text ? composedParent(text) : null;
  while (around && !isInteractive(around)) around = composedParent(around);
  return around !== null;
}

/** Nodes of frames belong to another realm, where `instanceof` does not know them. */
function isInteractive(node: EventTarget): boolean {
  return "matches" in node && typeof node.matches === "function" && node.matches(interactive) === true;
}

/** Whether a finger did it. */
export function isByTouch(event: MouseEvent): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}
