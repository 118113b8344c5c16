/** Items between two steps: asking for the time after each would cost as much as the work on one. */
const stride = 16;

/** Work on many items that can be interrupted: between two steps others may do what they have to do. */
export function* inSteps<T>(items: Iterable<T>, work: (item: T) => void): Generator<void, void> {
  let untilStep = stride;
  for (const item of items) {
    work(item);
    untilStep -= 1;
    if (untilStep > 0) continue;
    yield;
    untilStep = stride;
  }
}

/** How long work goes on at once, and how it lets others have their turn. */
export type Turns = {
  /** A question that answers true when a slice that starts now is used up. */
  slice(): () => boolean;
  /** Lets others do what waits, then goes on. */
  breathe(): Promise<void>;
};

/** Slices of so many milliseconds, with a timer between two. */
export function turnsOf(length: number): Turns {
  return {
    slice() {
      const end = performance.now() + length;
      return () => performance.now() >= end;
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

/** Runs steps to their end, with a breath whenever a slice is used up. */
export async function inSlices<Result>(steps: Iterator<void, Result>, turns: Turns): Promise<Result> {
  let isUsedUp = turns.slice();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!isUsedUp()) continue;
    await turns.breathe();
    isUsedUp = turns.slice();
  }
}

/** Runs steps to their end at once, where nobody waits. */
export function inOneGo<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
