/**
 * On a busy machine a step of a second takes ten. Whoever waits for what is to come waits that long; where it will not
 * come, nobody is in a hurry to hear.
 */
export const patience = 30_000;

/** Asks again and again until the answer is not undefined (or false); fails with what was waited for. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  { timeout = patience, every = 50 }: { timeout?: number; every?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
