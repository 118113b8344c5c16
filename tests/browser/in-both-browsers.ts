import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import { type BrowserPage, type BrowserSession, browserNames } from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";

export type Bench = {
  session: BrowserSession;
  site: Site;
  /** One of Sidelight's own pages, to ask tabs and content scripts through. */
  ownPage: BrowserPage;
};

/**
 * Runs a suite in Chromium and in Firefox, each with a fresh profile, and a site that serves `tests/`.
 * At the end, Sidelight must not have written one error or warning anywhere.
 */
export function inBothBrowsers(title: string, suite: (bench: Bench) => void): void {
  describe.each(browserNames)(`${title}, %s`, (name) => {
    const bench = {} as Bench;

    beforeAll(async () => {
      const session = await launch(name);
      await session.beforeEveryPage(recordChanges);
      const site = await startSite(new URL("../", import.meta.url));
      const ownPage = await openOwnPage(session, "options.html");
      Object.assign(bench, { session, site, ownPage });
    });
    afterAll(async () => {
      await bench.session?.close();
      await bench.site?.close();
    });

    suite(bench);

    it("writes no error and no warning", async () => {
      expect(await bench.session.complaints()).toEqual([]);
    });
  });
}

/** Watches a page from its own world, from the moment it is parsed: whatever changes after that is our doing. */
function recordChanges(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changesOnPage: changes });
  addEventListener(
    "DOMContentLoaded",
    () => {
      const observer = new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) {
          changes.push([type, target.nodeName, attributeName].filter(Boolean).join(" "));
        }
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    { once: true, capture: true },
  );
}

/** What has changed in the page's document since it was parsed. */
export function changesOn(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { changesOnPage: string[] }).changesOnPage);
}
