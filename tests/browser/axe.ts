import axe from "axe-core";
import type { BrowserPage } from "../../scripts/browser/session.ts";

/** Everything axe objects to on one of Sidelight's own pages as it stands, and whether it is wider than its window. */
export async function faultsOf(page: BrowserPage): Promise<string[]> {
  // Its source as a function: extension pages run no text as code.
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.evaluate(new Function(axe.source) as () => void);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    const faults = violations.map(({ id, nodes }) => {
      const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
      return `${id}: ${where.join(" ")}`;
    });
    const overflow = document.documentElement.scrollWidth - innerWidth;
    return overflow > 0 ? [...faults, `${overflow} px wider than the window`] : faults;
  });
}
