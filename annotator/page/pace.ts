import { type Turns, turnsOf } from "../steps.ts";

/** In milliseconds, a third of a frame, so that scrolling never waits. */
const sliceLength = 5;

/** How work on a page is spread over time. Tests and `scan` hand in one that never waits. */
export type Pace = Turns & {
  /** Resolves when the page has nothing better to do: not before a time by its clock, and at most so many milliseconds later. */
  idle(notBefore: number, atMost: number): Promise<void>;
  /** Nodes read between two looks at the clock: asking for the time costs as much as reading a few. */
  stride: number;
};

/** Lets every browser draw its frames. */
export const browserPace: Pace = {
  // Not `scheduler.yield`: it goes on before the next frame is drawn, and frames came 50 to 100 ms late on long pages.
  // Timers of a tab behind others wait a second each; there nobody else does.
  ...turnsOf(sliceLength),
  async idle(notBefore, atMost) {
    const rest = notBefore - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: atMost }));
  },
  stride: 50,
};

/** The same where tasks of all sorts take turns with frames, as in Chromium: a timer would have the work wait 4 ms each time. */
export const chromiumPace: Pace = {
  ...browserPace,
  breathe: () => scheduler.postTask(() => {}),
};
