import { chromiumPace, type Pace } from "../../../annotator/page/pace.ts";

/** A pace that keeps a record of how long each stretch of work held the main thread. */
export type MeasuredPace = Pace & {
  stretches: number[];
  begin(): void;
  end(): void;
  /** Lets no more work begin until `goOn`. */
  hold(): void;
  goOn(): void;
};

/**
 * The pace of the extension, but for one thing: it does not wait until the page is idle, because that time is
 * the page's and not ours.
 */
export function measuredPace(): MeasuredPace {
  const stretches: number[] = [];
  let since: number | null = null;
  let onGoing: Promise<void> | undefined;
  let goOn = () => {};

  const begin = () => {
    const began = performance.now();
    since = began;
    // Work that ends unnoticed ends with its task, though what the browser draws before the next one counts, too.
    void nextTask().then(() => {
      if (since === began) end();
    });
  };
  const end = () => {
    if (since !== null) stretches.push(performance.now() - since);
    since = null;
  };

  return {
    ...chromiumPace,
    stretches,
    begin,
    end,
    hold() {
      onGoing = new Promise((resolve) => {
        goOn = resolve;
      });
    },
    goOn: () => goOn(),
    async idle() {
      end();
      await nextTask();
      await onGoing;
      begin();
    },
    async breathe() {
      end();
      await chromiumPace.breathe();
      await onGoing;
      begin();
    },
  };
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
