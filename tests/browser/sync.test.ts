import { expect, it } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import type { BrowserPage, Json } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { press } from "./press.ts";

inBrowsersOfRun("sync through the browser", (bench) => {
  const title = "Sync through the browser";

  const synced = (page: BrowserPage) =>
    callExtension<{ [key: string]: Json }>(page, "storage.sync.get", null);
  /** What another browser of the same reader would write. */
  const elsewhere = (page: BrowserPage, items: { [key: string]: Json }) =>
    callExtension(page, "storage.sync.set", items);
  const textOf = (page: BrowserPage, selector: string) =>
    page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", selector);

  it("starts off, shares choices once it is on, follows other devices at once, and takes its copy back", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await press(options, "Mark Defense");
    await press(options, "Tinted");
    // Longer than choices wait until they are synced.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await synced(options)).toEqual({});

    await press(options, title);
    await until("this browser’s choices in the sync", async () => {
      const text = JSON.stringify(await synced(options));
      return text.includes("topicsOff/defense") && text.includes('"markStyle":["tint"');
    });
    await until("a word on how it stands", async () =>
      (await textOf(options, ".sync")).includes("Last in step with your browser’s sync"),
    );

    const at = Date.now() + 1000;
    await elsewhere(options, {
      "choices-0": {
        choices: { "exclude/news.test": [true, at], markStyle: ["solid", at] },
        version: 3,
      },
    });
    await until("what the other device chose, beside what this one did", async () => {
      const sites = await textOf(options, ".site-lists");
      const state = await options.evaluate(() => ({
        solid: document.querySelector<HTMLInputElement>("input[value=solid]")?.checked,
        off: document.querySelectorAll(".topic-row[data-off]").length,
      }));
      return sites.includes("news.test") && state.solid && state.off === 1;
    });

    await press(options, title);
    await press(options, "Delete that copy");
    await until("the copy to go", async () => Object.keys(await synced(options)).length === 0);
    expect(await textOf(options, ".site-lists")).toContain("news.test");
    await options.close();
  });
});
