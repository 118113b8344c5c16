/** Items between two steps: asking for the time after each would cost as much as the work on one. */
const stride = 16;

/** Work on many items that can be interrupted: between two steps a page may do what it has to do. */
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
