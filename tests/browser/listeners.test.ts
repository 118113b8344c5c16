import { describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import {
  hoverMark,
  openOwnPage,
  tabShowing,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import { type BrowserPage, browserNames } from "../../scripts/browser/session.ts";
import { startSite } from "../../scripts/browser/site.ts";
import { patience } from "../../scripts/browser/until.ts";
import { changedBuild } from "./changed-build.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";

type Listener = { type: string; on: string; passive: boolean };

/**
 * Put before our own code: writes down, in the world of the content script, what that listens to. The browser's own
 * list of listeners does not say in Firefox which of them are passive.
 */
const notebook = `{
  const heard = (globalThis.sidelightListeners ??= []);
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const on = this === window ? "window" : this === document ? "document" : this.nodeName ?? this.constructor.name;
    heard.push({ type, on, passive: options?.passive === true });
    return addEventListener.call(this, type, listener, options);
  };
  if (heard.length === 0) window.addEventListener("sidelight-test", () => {});
}`;

/** Unless they are passive, the browser waits for listeners to these before it scrolls. */
const holdUpScrolling = ["wheel", "mousewheel", "touchstart", "touchmove"];

describe.each(browserNames)("what is listened to, %s", (name) => {
  const bench = freshAfterFailure(
    async () => {
      const build = changedBuild(name);
      for (const file of ["content-script.js", "card.js"])
        build.change(file, (text) => `${notebook}\n${text}`);
      const site = await startSite(new URL("../", import.meta.url));
      const session = await launch(name, { extension: build.folder });
      return { build, site, session, ownPage: await openOwnPage(session, "options.html") };
    },
    async ({ build, site, session }) => {
      await session.close();
      await site.close();
      build.remove();
    },
  );

  async function openSample(): Promise<BrowserPage> {
    const page = await bench.session.open(`${bench.site.origin}/sample/index.html`);
    await waitForMarks(page);
    return page;
  }

  async function openCard(page: BrowserPage): Promise<void> {
    await hoverMark(page, "Sanae Takaichi", 1);
    await waitForCard(page, "Takaichi");
  }

  async function listenersOf(page: BrowserPage): Promise<Listener[]> {
    const tab = await tabShowing(bench.ownPage, page.url());
    return bench.ownPage.evaluate(async (tab) => {
      type Api = {
        scripting: { executeScript(script: object): Promise<{ result: Listener[] }[]> };
      };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const [answer] = await (browser ?? chrome).scripting.executeScript({
        target: { tabId: tab },
        func: () => Reflect.get(globalThis, "sidelightListeners"),
      });
      return answer?.result ?? [];
    }, tab);
  }

  it("holds up no scrolling before a card is open", async () => {
    const page = await openSample();
    const heard = await listenersOf(page);
    expect(heard).toContainEqual({ type: "sidelight-test", on: "window", passive: false });
    expect(heard).toContainEqual({ type: "pointermove", on: "window", passive: true });
    expect(heard.filter(({ type, passive }) => holdUpScrolling.includes(type) && !passive)).toEqual([]);
    await page.close();
  });

  it("holds up no scrolling of the page while one is open, only what is scrolled in the card", async () => {
    const page = await openSample();
    await openCard(page);
    const heard = (await listenersOf(page)).filter(
      ({ type, passive }) => holdUpScrolling.includes(type) && !passive,
    );
    expect(new Set(heard.map(({ on }) => on.toLowerCase()))).toEqual(new Set(["sidelight-card"]));
    await page.close();
  });

  it("scrolls the page under a wheel beside the card, and nothing under one over it", async () => {
    const page = await openSample();
    await openCard(page);
    const box = await page.inCard((root) => {
      const { x, y, width } = root.host.getBoundingClientRect();
      return { x: x + width / 2, y: y + 12 };
    });
    if (!box) throw new Error("the card has gone");
    const place = () => page.evaluate(() => scrollY);
    const before = await place();
    await page.movePointer(box.x, box.y);
    await page.wheel(200);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await place()).toBe(before);
    await page.press("Escape");
    await page.movePointer(4, 4);
    await page.wheel(200);
    await expect.poll(place, { timeout: patience }).toBeGreaterThan(before);
    await page.close();
  });
});
