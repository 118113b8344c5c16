/**
 * Puts text on the clipboard. Pages without https have no clipboard interface; there the old command copies
 * what a `copy` listener hands it.
 *
 * @returns whether the browser allowed it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

let isCommanded = false;

/** Whether a `copy` event that comes now is our own doing: whoever stops those lets it through. */
export function isCopyingByCommand(): boolean {
  return isCommanded;
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  window.addEventListener("copy", hand, { capture: true });
  isCommanded = true;
  try {
    document.execCommand("copy");
  } finally {
    isCommanded = false;
    window.removeEventListener("copy", hand, { capture: true });
  }
  return copied;
}
