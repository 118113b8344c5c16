const interactive =
  "a[href], area[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button], [role=link], [role=tab], [role=menuitem], [onclick]";

/** Whether an event fell on what has a use of its own when it is pressed; a mark on it never takes that away. */
export function isOnInteractive(event: Event): boolean {
  return event.composedPath().some(isInteractive);
}

/** Nodes of frames belong to another realm, where `instanceof` does not know them. */
function isInteractive(node: EventTarget): boolean {
  return "matches" in node && typeof node.matches === "function" && node.matches(interactive) === true;
}
