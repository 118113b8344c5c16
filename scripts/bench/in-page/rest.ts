/** What a call costs that does nothing. */
export function nothing(): void {}

/** Waits until the page has drawn what the last call has changed: that is no part of the next. */
export async function calmDown(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
