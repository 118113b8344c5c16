/** An event comes later than the hand did, by up to a frame or two; browsers that blur their clocks say more. */
const mostLate = 50;

/** When the hand moved, by the clock of the top document. */
export function timeOf({ timeStamp }: Event, { performance: clock }: Window): number {
  const now = performance.now();
  const at = timeStamp + clock.timeOrigin - performance.timeOrigin;
  return now - at > mostLate || at > now ? now : at;
}
