import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultSettings } from "../../data/settings/settings.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { type LoggingProxy, startProxy } from "../../scripts/browser/proxy.ts";
import { askPage, readMarks, tabShowing } from "../../scripts/browser/reader.ts";
import {
  type BrowserName,
  type BrowserPage,
  type BrowserSession,
  commandKey,
} from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { formOf } from "../../scripts/report/suites.ts";
import { counted } from "./counted.ts";
import { type Bench, changesOn, inBrowsersOfRun, recordChanges } from "./in-browsers.ts";
import { type PageSnapshot, rememberShadowRoots, takeSnapshot } from "./page-snapshot.ts";
import { type Printed, printedIn } from "./printed.ts";
import { hostsAhead, savedPages, servePage, someOfEach } from "./saved-pages.ts";
import { storeSettings } from "./stored-settings.ts";

/** Put at the top of each saved page, so that there is something to mark on all of them. */
const story = `
<article><h1>Takaichi receives Trump</h1>
<p>Prime Minister Sanae Takaichi spoke in Tokyo about the $550 billion investment agreed with Washington.</p>
<p>Foreign Minister Toshimitsu Motegi and Howard Lutnick were there, and so was Shigeru Ishiba.</p></article>`;

/** Pages that hold still, in every kind of markup and under every policy. */
const stillPages = [
  ...["sample/index.html", "browser/hostile/markup.xhtml", "browser/hostile/trusted-types.html"],
  ...["browser/hostile/quirks.html", "browser/hostile/style-war.html"],
  ...["browser/hostile/strict-policy.html", "browser/hostile/sandboxed-frames.html"],
];

/** Firefox rests for half a second after each printed sheet. */
const sheets = { chromium: 4, firefox: 2 };

type Look = PageSnapshot & { copied: Record<string, string>; printed: Printed };

function comparePages(bench: Bench, name: BrowserName): void {
  const form = formOf("pages");
  const pages = form === "full" ? savedPages : someOfEach(savedPages, 8);
  const ownPages = form === "full" ? stillPages : stillPages.slice(0, 5);
  let plain: BrowserSession;
  let plainProxy: LoggingProxy;
  const counts = { suite: "pages", form, browser: () => name };
  const savedPage = counted({ ...counts, part: "saved", what: "saved" });
  const ownPage = counted({ ...counts, part: "own", what: "own" });

  beforeAll(async () => {
    plainProxy = await startProxy();
    plain = await launch(name, { extension: null, proxy: plainProxy.address });
    // Some pages tell the browser to connect ahead, which it does now and then, with Sidelight and without.
    const ahead = new Set(pages.flatMap(hostsAhead));
    bench.isAskedByPages = (address) =>
      plainProxy.asked.includes(address) || ahead.has(address.replace(/^\w+:\/\//, "").replace(/[:/].*/, ""));
    await plain.beforeEveryPage(recordChanges);
    await plain.beforeEveryPage(rememberShadowRoots);
  });
  afterAll(async () => {
    await plain?.close();
    await plainProxy?.close();
  });

  async function compare(address: string): Promise<void> {
    const [without, withMarks] = await Promise.all([
      lookAt(plain, address),
      lookAt(bench.session, address, async (page) => {
        await untilSettled(page, address);
        const isShown = await page.evaluate(
          () => document.querySelector("h1")?.checkVisibility({ visibilityProperty: true }) === true,
        );
        // Without its scripts, a page may keep everything hidden.
        expect((await readMarks(page)).length > 0).toBe(isShown);
        expect(await changesOn(page)).toEqual([]);
      }),
    ]);
    for (const part of Object.keys(without) as (keyof Look)[])
      expect.soft(withMarks[part], part).toEqual(without[part]);
  }

  async function untilSettled(page: BrowserPage, address: string): Promise<void> {
    const tab = await tabShowing(bench.ownPage, address);
    await until("the page to be read", async () => {
      const before = await askPage(bench.ownPage, tab);
      if (before === undefined || before.status === "starting") return false;
      // A calm page is looked over once more half a second after it was read.
      await new Promise((resolve) => setTimeout(resolve, 700));
      const now = await askPage(bench.ownPage, tab);
      return now?.mentions.length === before.mentions.length;
    });
    await page.bringToFront();
  }

  for (const page of pages) savedPage(page.name, () => compare(servePage(bench.site, page, story)));
  for (const file of ownPages) ownPage(file, () => compare(`${bench.site.origin}/${file}`));

  it("would notice a change of each kind", async () => {
    const address = `${bench.site.origin}/sample/index.html`;
    const [before, after] = [await lookAt(plain, address), await lookAt(plain, address, changeEverything)];
    const parts = Object.keys(before) as (keyof Look)[];
    for (const part of parts) expect.soft(after[part], part).not.toEqual(before[part]);
  });
}

inBrowsersOfRun("pages with and without Sidelight", comparePages, async ({ session, ownPage }) => {
  await session.beforeEveryPage(rememberShadowRoots);
  await storeSettings(ownPage, { ...defaultSettings, where: "every", occurrences: "all" });
});

async function lookAt(
  session: BrowserSession,
  address: string,
  first: (page: BrowserPage) => Promise<void> = async () => {},
): Promise<Look> {
  const page = await session.open(address);
  try {
    await first(page);
    const snapshot = await page.evaluate(takeSnapshot, ["Takaichi", "Motegi", "the", "\u3002"]);
    const copied = await copyAll(page);
    const printed = printedIn(await page.pdf(sheets[session.name]));
    return { ...snapshot, copied, printed };
  } finally {
    await page.close();
  }
}

/** What annotators do to pages: a wrapper, a margin, a name on the window, text that cannot be selected. */
function changeEverything(page: BrowserPage): Promise<void> {
  return page.evaluate(() => {
    Object.assign(globalThis, { annotator: true });
    const [heading, paragraph] = [document.querySelector("h1"), document.querySelector("p")];
    heading?.style.setProperty("margin-bottom", "3em");
    heading?.style.setProperty("text-decoration", "underline");
    paragraph?.style.setProperty("user-select", "none");
    const mention = [...document.querySelectorAll("p")].find((each) => each.textContent?.includes("Motegi"));
    mention?.replaceChildren(mention.textContent?.replaceAll("Motegi", "M\u00aftegi") ?? "");
  });
}

async function copyAll(page: BrowserPage): Promise<Record<string, string>> {
  await page.hold(commandKey);
  await page.press("a");
  await page.press("c");
  await page.letGo(commandKey);
  return page.clipboard();
}

if (savedPages.length === 0) {
  describe("saved pages", () => {
    it.skip("skipped: they are not here", () => {});
  });
}
