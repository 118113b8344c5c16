/** Work is cut into slices of so many milliseconds: a third of a frame, so that scrolling never waits. */
const sliceLength = 5;

/** How work on a page is spread over time. Tests and `scan` hand in one that never waits. */
export type Pace = {
  /** Resolves when the page has nothing better to do: not before a time by its clock, and at most so many milliseconds later. */
  idle(notBefore: number, atMost: number): Promise<void>;
  /** Lets the page do what waits, then goes on. */
  breathe(): Promise<void>;
  /** A question that answers true when a slice that starts now is used up. */
  slice(): () => boolean;
  /** Nodes read between two such questions: asking for the time costs as much as reading a few. */
  stride: number;
};

/** Lets every browser draw its frames. */
export const browserPace: Pace = {
  async idle(notBefore, atMost) {
    const rest = notBefore - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: atMost }));
  },
  // Not `scheduler.yield`: it goes on before the next frame is drawn, and frames came 50 to 100 ms late on long pages.
  // Timers of a tab behind others wait a second each; there nobody else does.
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  stride: 50,
  slice: () => {
    const end = performance.now() + sliceLength;
    return () => performance.now() >= end;
  },
};

/** The same where tasks of all sorts take turns with frames, as in Chromium: a timer would have the work wait 4 ms each time. */
export const chromiumPace: Pace = {
  ...browserPace,
  breathe: () => scheduler.postTask(() => {}),
};

/** Runs steps to their end, with a breath whenever a slice is used up. */
export async function inSlices<Result>(steps: Iterator<void, Result>, pace: Pace): Promise<Result> {
  let isUsedUp = pace.slice();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!isUsedUp()) continue;
    await pace.breathe();
    isUsedUp = pace.slice();
  }
}

/** Runs steps to their end at once, where nobody waits. */
export function inOneGo<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
