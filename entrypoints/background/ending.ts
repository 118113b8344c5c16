/**
 * Whether something failed because Chromium is ending the background: whatever it asks of the browser from then on is
 * refused in these words. What it leaves undone is done at its next start; there is nothing to tell anybody.
 */
export function isEnding(error: unknown): boolean {
  return error instanceof Error && error.message === "No SW";
}

/** Keeps refusals in the background's last moments out of the extension's list of errors. */
export function endQuietly(): void {
  addEventListener("unhandledrejection", (event) => {
    if (isEnding(event.reason)) event.preventDefault();
  });
}
