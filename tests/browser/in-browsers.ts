import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { type LendingSession, lendTabs } from "../../scripts/browser/lent-tabs.ts";
import { type LoggingProxy, startProxy } from "../../scripts/browser/proxy.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import {
  type BrowserName,
  type BrowserPage,
  browserNames,
  type SeenRequest,
} from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";
import { startAgain } from "../../scripts/browser/start-again.ts";
import { writeFigures } from "../../scripts/report/figures.ts";
import { browsersOfRun, formOfRun } from "../../scripts/report/suites.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";

export type Bench = {
  session: LendingSession;
  site: Site;
  /** One of Sidelight's own pages, to ask tabs and content scripts through. */
  ownPage: BrowserPage;
  /** Whether the pages of the suite ask for an address outside of this machine, whether Sidelight is there or not. */
  isAskedByPages(address: string): boolean;
};

/** A browser may start and then not open its first page. */
const patience = { within: 90_000, tries: 3 };

type Started = Pick<Bench, "session" | "ownPage"> & { proxy: LoggingProxy };

/** What a browser and its proxy have written down. */
type Written = { complaints: readonly string[]; requests: readonly SeenRequest[]; asked: readonly string[] };

async function writtenBy({ session, proxy }: Started): Promise<Written> {
  return { complaints: await session.complaints(), requests: await session.requests(), asked: proxy.asked };
}

type Suite = (bench: Bench, name: BrowserName) => void;
type Prepare = (started: Pick<Bench, "session" | "ownPage">) => Promise<void>;

/** Runs a suite in Chromium and in Firefox, always: what every reader meets first, and where browsers differ most. */
export function inBothBrowsers(title: string, suite: Suite, prepare?: Prepare): void {
  inBrowsers(browserNames, title, suite, prepare);
}

/** Runs a suite in Chromium and in Firefox or, in CI, in the one whose turn it is. */
export function inBrowsersOfRun(title: string, suite: Suite, prepare?: Prepare): void {
  inBrowsers(browsersOfRun(), title, suite, prepare);
}

/**
 * Runs a suite in each browser with a fresh profile, and a site that serves `tests/`. After a try that
 * failed, the next one gets another browser; `prepare` is done in each. At the end, Sidelight must not have written one
 * error or warning anywhere, nor asked for one address: everything goes through a proxy that writes it down, and the
 * browser's own tools say on whose behalf it was asked for.
 */
function inBrowsers(
  names: readonly BrowserName[],
  title: string,
  suite: Suite,
  prepare: Prepare = async () => {},
): void {
  describe.each(names)(`${title}, %s`, (name) => {
    /** Of the browsers in which a try has failed. */
    const earlier: Written[] = [];

    async function startBrowser(): Promise<Started> {
      const proxy = await startProxy();
      const session = lendTabs(await launch(name, { proxy: proxy.address }));
      await session.beforeEveryPage(recordChanges);
      const ownPage = await openOwnPage(session, "options.html");
      await prepare({ session, ownPage });
      return { session, ownPage, proxy };
    }

    const start = () => startAgain(startBrowser, (late) => void close(late).catch(() => {}), patience);

    async function close({ session, proxy }: Started): Promise<void> {
      await session.close();
      await proxy.close();
    }

    async function stop(started: Started): Promise<void> {
      try {
        earlier.push(await writtenBy(started));
      } finally {
        await close(started);
      }
    }

    // Before the browser, for the browser is to end first.
    beforeAll(async () => {
      bench.site = await startSite(new URL("../", import.meta.url));
    });
    afterAll(() => bench.site?.close());
    const bench: Bench & Started = Object.assign(freshAfterFailure(start, stop), {
      site: undefined as unknown as Site,
      isAskedByPages: (_: string) => false,
    });

    suite(bench, name);

    it("writes no error and no warning", async () => {
      const { complaints } = await writtenBy(bench);
      expect([...earlier.flatMap(({ complaints }) => complaints), ...complaints]).toEqual([]);
    });

    it("asks no network for anything", async () => {
      const all = [...earlier, await writtenBy(bench)];
      const seen = all.flatMap(({ requests }) => requests);
      const asked = all.flatMap(({ asked }) => asked);
      const ours = seen.filter(({ isOurs }) => isOurs).map(({ address }) => address);
      const outward = asked.filter(
        (address) =>
          !onThisMachine.test(address) && !browserService.test(address) && !bench.isAskedByPages(address),
      );
      writeFigures(
        {
          suite: "requests",
          form: formOfRun(),
          browser: name,
          counts: { seen: seen.length, ours: ours.length },
        },
        title,
      );
      const ownSite = asked.filter((address) => address.startsWith(`${bench.site.origin}/`));
      // What has come to the proxy has been seen to be asked for.
      expect(ownSite.filter((address) => !seen.some((request) => request.address === address))).toEqual([]);
      expect(ours).toEqual([]);
      // Pages of the tests ask this machine alone.
      expect(outward).toEqual([]);
    });
  });
}

/** The sites of the tests themselves. */
const onThisMachine = /^(?:http:\/\/)?127\.0\.0\.1[:/]/;

/** Where the browsers' makers keep updates, lists and accounts: asked for by the browser itself, with or without us. */
const browserService =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|brave\.com|microsoft\.com)[:/]/;

/** Watches a page from its own world, from the moment it is parsed: whatever changes after that is our doing. */
export function recordChanges(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changesOnPage: changes });
  addEventListener(
    "DOMContentLoaded",
    () => {
      const observer = new MutationObserver((earlier) => {
        for (const { type, target, attributeName } of earlier) {
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
