import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";

/** Presses a button, a switch, or one of a row of choices, by its whole name. */
export async function press(page: Pick<BrowserPage, "evaluate">, name: string): Promise<void> {
  await until(`a control “${name}”`, () =>
    page.evaluate((name) => {
      const nameOf = (element: HTMLElement) => (element.ariaLabel ?? element.textContent ?? "").trim();
      const all = [...document.querySelectorAll<HTMLElement>("button, [role=switch], input, label")];
      const control = all.find((element) => nameOf(element) === name);
      control?.click();
      return control !== undefined;
    }, name),
  );
}

/** Resets everything in the options, and answers the question where the reader would lose something by it. */
export async function resetEverything(options: Pick<BrowserPage, "evaluate">): Promise<void> {
  await press(options, "Reset everything");
  const isAsked = await options.evaluate(() => document.querySelector(".backup [role=group]") !== null);
  if (isAsked) await press(options, "Reset");
}
