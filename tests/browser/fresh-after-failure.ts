import { afterAll, beforeAll, beforeEach, type RunnerTestCase } from "vitest";

/** A browser that hangs may not answer the wish to end it either; it ends with the tests. */
const longestStop = 15_000;

/**
 * Starts what the tests of a suite share, and stops it after the last one. After a try that failed both happen again:
 * whatever it left behind (a pack, a topic switched off, a tab, an open card), the next one finds nothing of it.
 * What is answered is filled by the first start and anew by each later one: take nothing out of it for longer than a test.
 */
export function freshAfterFailure<Shared extends object>(
  start: () => Promise<Shared>,
  stop: (shared: Shared) => Promise<void>,
): Shared {
  const shared = {} as Shared;
  let isStarted = false;
  let last: RunnerTestCase | undefined;

  async function startAll(): Promise<void> {
    Object.assign(shared, await start());
    isStarted = true;
  }
  async function stopAll(): Promise<void> {
    if (!isStarted) return;
    isStarted = false;
    // A copy: where this takes too long, the next start does not wait for it.
    await stop({ ...shared });
  }

  beforeAll(startAll);
  beforeEach(async ({ task }) => {
    const hasFailed = last?.result?.state === "fail" || (task.result?.retryCount ?? 0) > 0;
    last = task;
    if (!hasFailed) return;
    const tooLong = new Promise((resolve) => setTimeout(resolve, longestStop).unref());
    await Promise.race([stopAll().catch(() => {}), tooLong]);
    await startAll();
  });
  afterAll(stopAll);
  return shared;
}
