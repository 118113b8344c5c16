import { afterAll, it } from "vitest";
import type { BrowserName } from "../../scripts/browser/session.ts";
import { writeFigures } from "../../scripts/report/figures.ts";
import type { Form } from "../../scripts/report/suites.ts";

type Counted = { suite: string; part?: string; form: Form; browser: () => BrowserName; what: string };

/**
 * A form of `it` that counts the cases that held, and writes their number into the report. A case is told by its title:
 * one that needed a second try is still one.
 */
export function counted({ suite, part, form, browser, what }: Counted) {
  const held = new Set<string>();
  afterAll(() => writeFigures({ suite, form, browser: browser(), counts: { [what]: held.size } }, part));
  return (title: string, run: () => Promise<void>, timeout?: number) =>
    it(
      title,
      async () => {
        await run();
        held.add(title);
      },
      timeout,
    );
}
