import { onTestFinished } from "vitest";
import { openOwnPage, readMarks, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import type { Bench } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { resetEverything } from "./press.ts";

const story = articleFrom(
  [
    "Japan’s new leader",
    "Sanae Takaichi met Shigeru Ishiba. Then Takaichi spoke to reporters about the LDP and rare earths.",
    "Sanae Takaichi left for the summit.",
  ].join("\n"),
);

/**
 * The same story in two tabs, with the options beside them: what is chosen there has to show in both. After the test,
 * everything is reset and closed, for the next one; after one that failed, the whole browser is.
 */
export type TwoTabs = {
  tabs: [BrowserPage, BrowserPage];
  options: BrowserPage;
  /** Waits until something holds in both tabs. */
  everywhere(what: string, holds: (page: BrowserPage) => Promise<boolean>): Promise<void>;
};

export async function openTwoTabs({ site, session }: Bench, page = story): Promise<TwoTabs> {
  const address = site.add("/two-tabs.html", page);
  const tabs: TwoTabs["tabs"] = [await session.open(address), await session.open(address)];
  if (page === story) for (const tab of tabs) await waitForMarks(tab);
  const options = await openOwnPage(session, "options.html");
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail") return;
    await options.bringToFront();
    await resetEverything(options);
    await until("the reset", () =>
      options.evaluate(() => document.querySelector(".toast")?.textContent?.startsWith("Everything is as")),
    );
    for (const opened of [...tabs, options]) await opened.close();
  });
  return {
    tabs,
    options,
    async everywhere(what, holds) {
      for (const tab of tabs) await until(what, () => holds(tab));
    },
  };
}

export async function markedTexts(page: BrowserPage): Promise<string[]> {
  return (await readMarks(page)).map(({ text }) => text);
}

/** Types into a field of the page and tells the page so. */
export function fill(page: BrowserPage, selector: string, nth: number, text: string): Promise<true> {
  return until(`a field ${selector}`, () =>
    page.evaluate(
      (selector, nth, text) => {
        const field = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(selector)].at(
          nth,
        );
        if (!field) return undefined;
        field.value = text;
        for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
        return true as const;
      },
      selector,
      nth,
      text,
    ),
  );
}
