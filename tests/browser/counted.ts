import { afterAll, it } from "vitest";
import type { BrowserName } from "../../scripts/browser/session.ts";
import { writeFigures } from "../../scripts/report/figures.ts";
import type { Form } from "../../scripts/report/suites.ts";

type Counted = { suite: string; part: string; form: Form; browser: () => BrowserName; what: string };

/** A form of `it` that counts the cases that held, and writes their number into the report. */
export function counted({ suite, part, form, browser, what }: Counted) {
  let held = 0;
  afterAll(() => writeFigures({ suite, form, browser: browser(), counts: { [what]: held } }, part));
  return (title: string, run: () => Promise<void>, timeout?: number) =>
    it(
      title,
      async () => {
        await run();
        held += 1;
      },
      timeout,
    );
}
