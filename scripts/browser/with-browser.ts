import { NoBrowserError } from "./find.ts";

/** Does what needs a browser. Where none is to be had, the command says so in one sentence, and has failed. */
export async function withBrowser(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
