/** How long marks rest when a reader asks for it: an hour, in milliseconds. */
export const aPause = 3_600_000;

/**
 * The milliseconds until a pause is over. One that would last longer than any that can be begun is over as well: the
 * clock was set back meanwhile.
 */
export function pauseLeft(until: number, now: number): number {
  const left = until - now;
  return left > 0 && left <= aPause ? left : 0;
}
