/** Counts what the page's timers, idle times and observers call. */
let calls = 0;

function counted<Arguments extends unknown[], Result>(
  run: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  return (...args) => {
    calls += 1;
    return run(...args);
  };
}

/** From now on, calls by timers, idle times and mutation observers are counted. */
export function countCalls(): void {
  const { setTimeout, setInterval, requestIdleCallback, MutationObserver } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, delay?: number) => setTimeout(counted(run), delay),
    setInterval: (run: () => void, delay?: number) => setInterval(counted(run), delay),
    requestIdleCallback: (run: IdleRequestCallback, options?: IdleRequestOptions) =>
      requestIdleCallback(counted(run), options),
    MutationObserver: class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super(counted(callback));
      }
    },
  });
}

export function forgetCalls(): void {
  calls = 0;
}

export function callsSince(): number {
  return calls;
}
