import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import {
  hoverMark,
  openOwnPage,
  tabShowing,
  waitForCard,
  waitForMarks,
} from "../../scripts/browser/reader.ts";
import { type BrowserPage, type BrowserSession, browserNames } from "../../scripts/browser/session.ts";
import { type Site, startSite } from "../../scripts/browser/site.ts";
import { type ChangedBuild, changedBuild } from "./changed-build.ts";

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
  let build: ChangedBuild;
  let site: Site;
  let session: BrowserSession;
  let ownPage: BrowserPage;
  let page: BrowserPage;

  beforeAll(async () => {
    build = changedBuild(name);
    for (const file of ["content-script.js", "card.js"]) build.change(file, (text) => `${notebook}\n${text}`);
    site = await startSite(new URL("../", import.meta.url));
    session = await launch(name, { extension: build.folder });
    ownPage = await openOwnPage(session, "options.html");
    page = await session.open(`${site.origin}/sample/index.html`);
    await waitForMarks(page);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    build?.remove();
  });

  async function listeners(): Promise<Listener[]> {
    const tab = await tabShowing(ownPage, page.url());
    return ownPage.evaluate(async (tab) => {
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
    const heard = await listeners();
    expect(heard).toContainEqual({ type: "sidelight-test", on: "window", passive: false });
    expect(heard).toContainEqual({ type: "pointermove", on: "window", passive: true });
    expect(heard.filter(({ type, passive }) => holdUpScrolling.includes(type) && !passive)).toEqual([]);
  });

  it("holds up no scrolling of the page while one is open, only what is scrolled in the card", async () => {
    await hoverMark(page, "Sanae Takaichi", 1);
    await waitForCard(page, "Takaichi");
    const heard = (await listeners()).filter(
      ({ type, passive }) => holdUpScrolling.includes(type) && !passive,
    );
    expect(new Set(heard.map(({ on }) => on.toLowerCase()))).toEqual(new Set(["sidelight-card"]));
  });

  it("scrolls the page under a wheel beside the card, and nothing under one over it", async () => {
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
    await expect.poll(place).toBeGreaterThan(before);
  });
});
