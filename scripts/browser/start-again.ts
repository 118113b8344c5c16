export type Patience = {
  /** Milliseconds for each try. */
  within: number;
  tries: number;
};

/**
 * Starts what now and then fails to start, or never says that it has: tries anew, and gives what comes late to
 * `discard`. The last try may take as long as it needs, and fail.
 */
export async function startAgain<T>(
  start: () => Promise<T>,
  discard: (late: T) => void,
  { within, tries }: Patience,
): Promise<T> {
  if (tries === 1) return start();
  const first = start();
  const late = new Promise<null>((resolve) => setTimeout(resolve, within, null).unref());
  const inTime = await Promise.race([first.then((value) => ({ value })).catch(() => null), late]);
  if (inTime) return inTime.value;
  void first.then(discard).catch(() => {});
  return startAgain(start, discard, { within, tries: tries - 1 });
}
