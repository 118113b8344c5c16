/** Work is cut into slices of at most this many milliseconds: half a frame, so that scrolling never waits. */
const sliceLength = 6;

/** How work on a page is spread over time. Tests and `scan` hand in one that never waits. */
export type Pace = {
  /** Resolves when the page has nothing better to do, after at most `atMost` milliseconds. */
  idle(atMost: number): Promise<void>;
  /** Lets the page do what waits, then goes on. */
  breathe(): Promise<void>;
  /** A question that answers true when a slice that starts now is used up. */
  slice(): () => boolean;
};

export const browserPace: Pace = {
  idle: (atMost) =>
    new Promise((resolve) => {
      if (typeof requestIdleCallback === "function")
        requestIdleCallback(() => resolve(), { timeout: atMost });
      else setTimeout(resolve, Math.min(atMost, 50));
    }),
  breathe: () => {
    const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
    return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
  },
  slice: () => {
    const end = performance.now() + sliceLength;
    return () => performance.now() >= end;
  },
};
