import { setTimeout as settle } from "node:timers/promises";
import { expect, it } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import {
  askPage,
  hoverMark,
  openOwnPage,
  placeOfMark,
  readCard,
  readMarks,
  tabShowing,
  tellPage,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { newsPage } from "./news-page.ts";

const body = `
  <p>Prime Minister Sanae Takaichi spoke in Tokyo about the $550 billion investment agreed with Washington,
    and her office named <a href="#elsewhere">Toshimitsu Motegi</a> as the one to explain it.</p>
  <p>The Liberal Democratic Party (LDP) had nothing to add.</p>
  <div style="height: 2000px"></div>`;

/** Ways in and out of a card, and pages that stand in the way. */
inBrowsersOfRun("the card", (bench, browserName) => {
  async function open(name: string, head = "", more = "", headers: Record<string, string> = {}) {
    const story = newsPage({ title: "Takaichi explains the deal", body: body + more, head });
    const page = await bench.session.open(bench.site.add(`/card/${name}.html`, story, headers));
    await waitForMarks(page);
    return page;
  }

  /** Where something in the card stands, scrolled into view. */
  const placeInCard = (page: BrowserPage, selector: string, text = "") =>
    until(`${selector} “${text}” in the card`, () =>
      page.inCard(
        (root, selector, text) => {
          const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
            `${element.innerText} ${element.ariaLabel ?? ""}`.includes(text),
          );
          found?.scrollIntoView({ block: "nearest", behavior: "instant" });
          const box = found?.getBoundingClientRect();
          return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
        },
        selector,
        text,
      ),
    );
  async function press(page: BrowserPage, selector: string, text = "") {
    const { x, y } = await placeInCard(page, selector, text);
    await page.movePointer(x, y);
    await page.click(x, y);
  }
  const tell = async (page: BrowserPage, message: { type: string }) => {
    const tab = await tabShowing(bench.ownPage, page.url());
    await until("the page to answer", () => askPage(bench.ownPage, tab));
    return tellPage(bench.ownPage, tab, message);
  };

  it("stays while the pointer goes to it, diagonally, and rests on it", async () => {
    const page = await open("corridor");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const { x, y } = await placeInCard(page, "button", "Close");
    await page.movePointer(x - 60, y + 40);
    await settle(900);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await press(page, "button", "Close");
    await waitForNoCard(page);
    await page.close();
  });

  it("stays away where the first mark that a pointer comes to is left before the card’s code has arrived", async () => {
    const page = await open("first-mark");
    const { x, y } = await placeOfMark(page, "Sanae Takaichi");
    // A pointer moves in steps: the one in the middle of these is on the mark.
    await page.movePointer(x - 80, y + 60);
    await page.movePointer(x + 80, y - 60);
    await settle(900);
    expect(await readCard(page)).toBeUndefined();
    // The next one that it rests on has its card.
    await hoverMark(page, "Liberal Democratic Party");
    await waitForCard(page, "Liberal Democratic Party");
    await page.close();
  });

  it("opens each time for a pointer that was elsewhere for less than a frame", async () => {
    const page = await open("away-and-back");
    for (let time = 0; time < 6; time += 1) {
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Sanae Takaichi");
      await page.press("Escape");
      await waitForNoCard(page);
    }
    await page.close();
  });

  if (browserName === "firefox")
    it("leads on to all that is known, in a tab where no page may open the side panel", async () => {
      const page = await open("all-facts");
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Sanae Takaichi");
      await press(page, ".card-panel");
      const tab = await tabShowing(bench.ownPage, page.url());
      const address = `${bench.session.extensionOrigin}/popup.html?entity=sanae-takaichi&tab=${tab}`;
      const opened = await tabShowing(bench.ownPage, address);
      await callExtension(bench.ownPage, "tabs.remove", opened);
      const view = await openOwnPage(bench.session, `popup.html?entity=sanae-takaichi&tab=${tab}`);
      await until("her background", () =>
        view.evaluate(() => document.body.innerText.includes("Sanae Takaichi")),
      );
      await view.close();
      await page.close();
    });

  if (browserName === "chromium")
    it("leads on to all that is known, beside the page, name after name; without a card, the panel begins with the page", async () => {
      const page = await open("all-facts");
      const address = page.url();
      /** What the panel’s chosen tab and heading say; null where no panel is open. */
      const panelSays = (andClose = false) =>
        bench.ownPage.evaluate((andClose) => {
          type Views = { chrome: { extension: { getViews(): Window[] } } };
          const views = (globalThis as unknown as Views).chrome.extension.getViews();
          const panel = views.find(({ location }) => location.pathname === "/sidepanel.html");
          const said = panel?.document.querySelectorAll("[role=tab][aria-selected=true], .entity-head h2");
          if (andClose) panel?.close();
          return said ? [...said].map(({ textContent }) => textContent).join(": ") : null;
        }, andClose);
      const closePanel = () => until("the panel to close", async () => (await panelSays(true)) === null);
      const says = (words: string) =>
        until(`the panel to say “${words}”`, async () => (await panelSays())?.startsWith(words));
      const leadOn = async (name: string) => {
        await hoverMark(page, name);
        await waitForCard(page, name);
        await press(page, ".card-panel");
        await says(`Background: ${name}`);
        await page.press("Escape");
      };
      await leadOn("Sanae Takaichi");
      await leadOn("Liberal Democratic Party");
      await leadOn("Sanae Takaichi");

      const tab = await tabShowing(bench.ownPage, address);
      const { windowId } = await callExtension<{ windowId: number }>(bench.ownPage, "tabs.get", tab);
      await closePanel();
      await callExtension(bench.ownPage, "sidePanel.open", { windowId });
      await says("This page");
      await closePanel();
      await page.close();
    });

  it("leads from words that name nothing to a search for them, beside the page or in a tab", async () => {
    const page = await open("words", "", "<p id=words>quiet harbour</p>");
    await page.evaluate(() => {
      const words = document.querySelector("#words") as HTMLElement;
      words.scrollIntoView({ behavior: "instant" });
      getSelection()?.selectAllChildren(words);
    });
    await tell(page, { type: "selection/explain" });
    await waitForCard(page, "knows no name in your selection");
    await press(page, "button", "Search facts and timeline");
    const isSearched = async () => {
      const views = await bench.ownPage.evaluate(() => {
        type Views = { chrome: { extension: { getViews(): Window[] } } };
        return (globalThis as unknown as Views).chrome.extension.getViews().map(({ location, document }) => ({
          path: location.pathname,
          words: document.querySelector<HTMLInputElement>(".search-field input")?.value,
        }));
      });
      const expected = browserName === "chromium" ? "/sidepanel.html" : "/popup.html";
      return views.some(({ path, words }) => path === expected && words === "quiet harbour");
    };
    await until("the search", isSearched);
    await bench.ownPage.evaluate(() => {
      type Views = { chrome: { extension: { getViews(): Window[] } } };
      for (const view of (globalThis as unknown as Views).chrome.extension.getViews())
        if (view !== window) view.close();
    });
    await until("the search to close", async () => !(await isSearched()));
    await page.close();
  });

  it("has no marks in it, and its names are not the page’s", async () => {
    const page = await open("own");
    const before = await readMarks(page);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    // Longer than a page may take to notice what is new in it.
    await settle(1200);
    expect(await readMarks(page)).toEqual(before);
    await page.close();
  });

  it("opens by click at once, stays until the next click, and leaves links alone", async () => {
    const page = await open("click");
    const { x, y } = await placeOfMark(page, "Liberal");
    await page.click(x, y);
    await waitForCard(page, "Liberal Democratic Party");
    await page.movePointer(5, 5);
    await settle(900);
    expect(await readCard(page)).toContain("Liberal Democratic Party");
    await page.click(5, 5);
    await waitForNoCard(page);

    const link = await placeOfMark(page, "Motegi");
    await page.click(link.x, link.y);
    expect(new URL(page.url()).hash || (await page.evaluate(() => location.hash))).toBe("#elsewhere");
    await page.close();
  });

  it("opens by a click in the middle of which the card’s code arrives", async () => {
    const page = await open("slow-click");
    const { x, y } = await placeOfMark(page, "Liberal");
    await page.click(x, y, 350);
    await waitForCard(page, "Liberal Democratic Party");
    await page.close();
  });

  it("opens by a tap, closes by a tap elsewhere, and leaves links alone", async () => {
    const page = await open("tap");
    const { x, y } = await placeOfMark(page, "Liberal");
    await page.tap(x, y);
    await waitForCard(page, "Liberal Democratic Party");
    const relation = await placeInCard(page, ".card-related button");
    await page.tap(relation.x, relation.y);
    await until(
      "the card that the relation leads to",
      async () => (await page.inCard((root) => root.querySelector(".back-button") !== null)) === true,
    );
    await page.tap(5, 5);
    await waitForNoCard(page);

    const link = await placeOfMark(page, "Motegi");
    await page.tap(link.x, link.y);
    await until("the link to be followed", () => page.evaluate(() => location.hash === "#elsewhere"));
    expect(await readCard(page)).toBeUndefined();
    await page.close();
  });

  it("opens by holding a finger on a name in a link, and does not follow the link", async ({ skip }) => {
    skip(bench.session.name === "firefox", "its driver knows no long press");
    // On this machine, a link that can be dragged is dragged by that, and has no menu.
    const link = `<p><a draggable="false" href="#inside">Shigeru Ishiba</a> agreed to it.</p>`;
    const page = await open("held", "", link);
    const hold = async (text: string) => {
      const { x, y } = await placeOfMark(page, text);
      await page.holdFinger(x, y);
    };
    for (const time of ["first", "second"]) {
      await hold("Ishiba");
      await waitForCard(page, "Shigeru Ishiba");
      expect(await page.evaluate(() => location.hash), time).toBe("");
      await page.tap(5, 5);
      await waitForNoCard(page);
    }
    // Elsewhere it is how words are selected.
    await hold("Liberal");
    await settle(500);
    expect(await readCard(page)).toBeUndefined();
    await page.close();
  });

  it("leaves links in a closed shadow tree alone, before and after its first card", async () => {
    const link = `<p><a href="#inside">Shigeru Ishiba</a> said so, too.</p>`;
    const page = await open(
      "closed-link",
      "",
      `<div id="host"></div><script>host.attachShadow({ mode: "closed" }).innerHTML = ${JSON.stringify(link)}</script>`,
    );
    const tapLink = async () => {
      const { x, y } = await placeOfMark(page, "Ishiba");
      await page.evaluate(() => history.replaceState(null, "", "#"));
      await page.tap(x, y);
      await until("the link to be followed", () => page.evaluate(() => location.hash === "#inside"));
      await settle(500);
      expect(await readCard(page)).toBeUndefined();
    };
    await tapLink();
    const { x, y } = await placeOfMark(page, "Liberal");
    await page.tap(x, y);
    await waitForCard(page, "Liberal Democratic Party");
    await page.tap(5, 5);
    await waitForNoCard(page);
    await tapLink();
    await page.close();
  });

  it("opens under a pen that hovers, and closes when it leaves", async ({ skip }) => {
    skip(bench.session.name === "firefox", "its driver knows no pen");
    const page = await open("pen");
    const { x, y } = await placeOfMark(page, "Liberal");
    await page.movePen(x, y);
    await waitForCard(page, "Liberal Democratic Party");
    await page.movePen(9, 700);
    await waitForNoCard(page);
    await page.close();
  });

  it("takes the focus in when a key opened it, keeps it, and gives it back", async () => {
    const page = await open("keyboard", "", `<p><button id="before">A button</button></p>`);
    await page.evaluate(() => document.getElementById("before")?.focus());
    await tell(page, { type: "mention/next" });
    await waitForCard(page, "Takaichi");
    const focused = () =>
      page.inCard(
        (root) => root.activeElement?.getAttribute("aria-label") ?? root.activeElement?.role ?? null,
      );
    expect(await focused()).toBe("dialog");
    // A reader sees where the focus is, and which name the card belongs to.
    const outline = () => page.inCard((root) => getComputedStyle(root.activeElement as Element).outlineStyle);
    expect(await outline()).toBe("solid");
    const grounds = await page.evaluate(() => {
      const element = document.querySelector("p") as Element;
      return ["sidelight-government", "pointed-sidelight-government"].map(
        (name) => getComputedStyle(element, `::highlight(${name})`).backgroundColor,
      );
    });
    expect(new Set(grounds).size).toBe(2);
    // Firefox stops at what scrolls, too.
    await page.press("Tab");
    if ((await focused()) === null) await page.press("Tab");
    expect(await focused()).toBe("Keep this card open");
    for (let stop = 0; stop < 40; stop++) await page.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("sidelight-card");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
    await page.close();
  });

  it("leads along its relations, each card from its beginning, and back to where the reader was", async () => {
    const page = await open("trail");
    const scrolled = () => page.inCard((root) => root.querySelector(".card-scroll")?.scrollTop);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await placeInCard(page, ".card-relation", "Motegi");
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await press(page, ".card-relation", "Motegi");
    await until("Motegi’s card", () =>
      page.inCard((root) => root.querySelector("h2")?.textContent?.includes("Motegi") || undefined),
    );
    expect(await scrolled()).toBe(0);
    // The ring is for who came by key, and a mouse leaves none.
    const ring = () =>
      page.inCard((root) => getComputedStyle(root.querySelector(".card") as Element).outlineStyle);
    expect(await ring()).toBe("none");
    await press(page, "button", "Back to");
    await until("Takaichi’s card", () =>
      page.inCard((root) => root.querySelector("h2")?.textContent?.includes("Takaichi") || undefined),
    );
    expect(await scrolled()).toBeCloseTo(before ?? 0, 0);
    expect(await ring()).toBe("none");
    await page.close();
  });

  it.each([
    { size: [1280, 800], stays: ["Keep this card open", "Close", "h2"] },
    { size: [683, 384], stays: ["Keep this card open", "Close"] },
  ])("keeps in view what a reader needs, however far it is scrolled: $size", async ({ size, stays }) => {
    const page = await open(`scrolled-${size[0]}`);
    await page.setSize(size[0] as number, size[1] as number);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const inView = await page.inCard((root) => {
      const scroller = root.querySelector(".card-scroll") as Element;
      scroller.scrollTop = scroller.scrollHeight;
      const isSeen = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
      };
      return [...root.querySelectorAll(".card-window button, h2")]
        .filter(isSeen)
        .map((element) => element.ariaLabel ?? element.localName);
    });
    expect(inView).toEqual(stays);
    await page.close();
  });

  it("hides just one name and takes that back in the same place", async () => {
    const page = await open("undo-name");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, "button", "More");
    await press(page, "button", "Hide Sanae Takaichi");
    const marked = async (name: string) => (await readMarks(page)).some(({ text }) => text.includes(name));
    await until("her marks to go", async () => !(await marked("Takaichi")));
    expect(await marked("Liberal Democratic Party")).toBe(true);
    await press(page, "button", "Undo");
    await until("her marks to come back", () => marked("Takaichi"));
    await page.movePointer(5, 5);
    await waitForNoCard(page);
    await page.close();
  });

  it("hides a topic and takes that back in the same place", async () => {
    const page = await open("undo");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, "button", "More");
    await press(page, "button", "Hide the topic");
    const marked = async () => (await readMarks(page)).some(({ topic }) => topic === "government");
    await until("the marks to go", async () => !(await marked()));
    // A pointer that slips off does not take Undo away.
    await page.movePointer(5, 5);
    await settle(900);
    await press(page, "button", "Undo");
    await until("the marks to come back", marked);
    await page.movePointer(5, 5);
    await waitForNoCard(page);
    await page.close();
  });

  it("leaves a site at once, takes that back, and goes with the last word", async () => {
    const page = await open("site");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const marked = async () => (await readMarks(page)).length > 0;
    const tab = await tabShowing(bench.ownPage, page.url());
    for (const comeBack of [true, false]) {
      await press(page, "button", "More");
      await press(page, "button", "Not on this site");
      await until("the marks to go", async () => !(await marked()));
      await placeInCard(page, "button", "Undo");
      // The card is still there; who asks the page meanwhile hears why nothing is marked.
      expect((await askPage(bench.ownPage, tab))?.status).toBe("site-off");
      if (comeBack) {
        await press(page, "button", "Undo");
        await until("the marks to come back", marked);
      }
    }
    await press(page, "button", "Close");
    await until("the card's element to go", () =>
      page.evaluate(() => document.querySelector("sidelight-card") === null),
    );
    expect(await readMarks(page)).toEqual([]);
    await callExtension(bench.ownPage, "runtime.sendMessage", {
      type: "site/set",
      host: "127.0.0.1",
      on: true,
    });
    await until("the marks to come back", marked);
    await page.close();
  });

  it("stays in its place when it is pinned, until Escape", async () => {
    const page = await open("pinned");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, "button", "Keep this card open");
    await page.movePointer(5, 5);
    await page.evaluate(() => scrollTo(0, 1500));
    await settle(900);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("is moved aside when it is pinned, by its bar and by arrow keys, and stays there", async () => {
    const page = await open("moved");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const box = () =>
      page.inCard((root) => {
        const { x, y } = (root.querySelector(".card-frame") as Element).getBoundingClientRect();
        return { x, y };
      });
    const movedBy = async (x: number, y: number) => {
      const before = (await box()) ?? { x: 0, y: 0 };
      return async () => {
        const now = await box();
        return (
          (now && Math.abs(now.x - before.x - x) <= 1 && Math.abs(now.y - before.y - y) <= 1) || undefined
        );
      };
    };
    const bar = await placeInCard(page, ".card-eyebrow");
    const to = { x: bar.x + 200, y: bar.y + 60 };
    const stays = await movedBy(0, 0);
    await page.drag(bar, to);
    expect(await stays(), "before it is pinned").toBe(true);
    await page.evaluate(() => getSelection()?.empty());

    await press(page, "button", "Keep this card open");
    const dragged = await movedBy(200, 60);
    await page.drag(bar, to);
    await until("the card to be moved", dragged);
    const selected = () => page.evaluate(() => String(getSelection()));
    expect(await selected()).toBe("");

    await page.inCard((root) => root.querySelector<HTMLElement>("[aria-pressed]")?.focus() ?? null);
    const pushed = await movedBy(-40, -40);
    await page.press("ArrowLeft");
    await page.press("ArrowUp");
    await until("the card to be moved further", pushed);
    const kept = await movedBy(0, 0);
    await page.evaluate(() => scrollTo(0, 700));
    await settle(300);
    expect(await kept()).toBe(true);

    await page.hold("Control");
    await page.press("ArrowLeft");
    await page.letGo("Control");
    expect(await kept(), "by keys that are the browser’s").toBe(true);

    // No further than the window.
    for (let press = 0; press < 40; press++) await page.press("ArrowLeft");
    const { x = -1 } = (await box()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    // A hand that goes on beyond comes over what stands in the card, and does not press it.
    const onTheLeft = await placeInCard(page, ".card-eyebrow");
    for (let press = 0; press < 30; press++) await page.press("ArrowRight");
    const close = await placeInCard(page, "[aria-label=Close]");
    await page.drag(await placeInCard(page, ".card-eyebrow"), onTheLeft);
    await page.drag({ x: onTheLeft.x, y: close.y }, close);
    await settle(300);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("stays whole when it is pinned, also where the window shrinks", async () => {
    const page = await open("pinned-and-shrunk");
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, "button", "Keep this card open");
    await page.setSize(640, 360);
    await until("the card to be whole", () =>
      page.inCard((root) => {
        const frame = root.querySelector(".card-frame") as Element;
        const { left, top, right, bottom } = frame.getBoundingClientRect();
        return (left >= 0 && top >= 0 && right <= 640 && bottom <= 360) || undefined;
      }),
    );
    await press(page, "button", "Close");
    await waitForNoCard(page);
    await page.close();
  });

  it("stays open where the mention of a pinned one before it is gone", async () => {
    const page = await open("pinned-and-gone");
    await hoverMark(page, "Toshimitsu Motegi");
    await waitForCard(page, "Motegi");
    await press(page, "button", "Keep this card open");
    await page.evaluate(() => document.querySelector("a[href='#elsewhere']")?.remove());
    await until("its mark to go", async () =>
      (await readMarks(page)).every(({ text }) => !text.includes("Motegi")),
    );
    await press(page, "button", "Keep this card open");
    await waitForNoCard(page);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, ".card-relation", "Motegi");
    await settle(900);
    expect(await readCard(page)).toContain("Motegi");
    await page.close();
  });

  it("opens, works and closes on a page that stops every event", async () => {
    const types = [
      "pointermove",
      "pointerdown",
      "pointerup",
      "mousemove",
      "mousedown",
      "click",
      "keydown",
      "focusin",
    ];
    const page = await open(
      "stopped",
      `<script>
        const seen = (globalThis.seen = []);
        for (const type of ${JSON.stringify(types)}) {
          document.addEventListener(type, (event) => {
            if (event.target.localName === "sidelight-card") seen.push(type);
            event.stopImmediatePropagation();
          }, true);
        }
      </script>`,
    );
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await press(page, "button", "More");
    await placeInCard(page, "button", "Copy as Markdown");
    await press(page, ".card-description");
    await until("the menu to close", async () => !(await readCard(page))?.includes("Copy as Markdown"));
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await page.close();
  });

  const ishiba = "<p>Shigeru Ishiba said so, too.</p>";
  const modal = (shadow: string) => `<script>
    const root = document.getElementById("modal").attachShadow({ mode: "open" });
    root.innerHTML = ${JSON.stringify(shadow)};
    root.querySelector("dialog").showModal();
  </script>`;
  const isDialogOpen = (page: BrowserPage) =>
    page.evaluate(() => {
      const root = document.getElementById("modal")?.shadowRoot ?? document;
      return root.querySelector("dialog")?.open;
    });

  it.each([
    ["", "dialog", `<dialog>${ishiba}</dialog><script>document.querySelector("dialog").showModal()</script>`],
    [
      " that stands in the shadow tree of what it shows",
      "dialog-with-slot",
      `<my-modal id="modal"><div slot="body">${ishiba}</div></my-modal>
       ${modal(`<dialog><section><slot name="body"></slot></section></dialog>`)}`,
    ],
  ])(
    "stands above an open dialog%s, works there, and Escape closes the card alone",
    async (_, name, more) => {
      const page = await open(name, "", more);
      await hoverMark(page, "Ishiba");
      await waitForCard(page, "Shigeru Ishiba");
      await press(page, "button", "More");
      await placeInCard(page, "button", "Copy as Markdown");
      await page.press("Escape");
      await until("the menu to close", async () => !(await readCard(page))?.includes("Copy as Markdown"));
      await page.press("Escape");
      await waitForNoCard(page);
      expect(await isDialogOpen(page)).toBe(true);
      await page.close();
    },
  );

  it.each([
    [
      "that its mark is in",
      "dialog-of-shadow",
      `<div id="modal"></div>${modal(`<dialog>${ishiba}</dialog>`)}`,
    ],
    [
      "around the bare text of its host",
      "dialog-around-text",
      `<div id="modal">Shigeru Ishiba said so, too.</div>${modal("<dialog><slot></slot></dialog>")}`,
    ],
  ])(
    "stands above a dialog of the shadow tree %s, and stays when it is pressed there",
    async (_, name, more) => {
      const page = await open(name, "", more);
      /** The middle of the card, if a press there reaches it. */
      const cardInReach = () =>
        page.evaluate(() => {
          const root = document.getElementById("modal")?.shadowRoot;
          const card = root?.querySelector("sidelight-card:popover-open");
          const { left = 0, top = 0, width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
          const [x, y] = [left + width / 2, top + height / 2];
          return width > 0 && root?.elementFromPoint(x, y) === card && { x, y };
        });
      await hoverMark(page, "Ishiba");
      const { x, y } = await until("the card", cardInReach);
      await page.movePointer(x, y);
      await page.click(x, y);
      await settle(900);
      expect(await cardInReach()).toBeTruthy();
      await page.press("Escape");
      await until("the card to close", async () => (await cardInReach()) === false);
      expect(await isDialogOpen(page)).toBe(true);
      await page.close();
    },
  );

  it("keeps its looks and its place under hostile styles and a strict policy", async () => {
    const page = await open(
      "hostile",
      `<style>
        * { color: red !important; font-size: 30px !important; text-transform: uppercase !important; }
        sidelight-card { display: none !important; opacity: 0 !important; left: 3000px !important; transform: scale(0.1) !important; }
        html { font-size: 40px; zoom: 1.2; }
      </style>`,
      "",
      {
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    );
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const looks = await page.inCard((root) => {
      const name = root.querySelector("h2");
      const { fontSize, textTransform } = getComputedStyle(name as Element);
      const box = root.host.getBoundingClientRect();
      const inView = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      return { fontSize, textTransform, inView, opacity: getComputedStyle(root.host).opacity };
    });
    expect(looks).toEqual({ fontSize: "20px", textTransform: "none", inView: true, opacity: "1" });
    await page.close();
  });

  it("fits a window of 320 pixels without lying over the line", async () => {
    const page = await open("narrow");
    await page.setSize(320, 560);
    const { x, y } = await placeOfMark(page, "Sanae Takaichi");
    await page.movePointer(x, y + 60);
    await page.movePointer(x, y);
    await waitForCard(page, "Sanae Takaichi");
    const box = await page.inCard((root) => {
      const { left, top, right, bottom } = root.host.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    expect(box).toBeDefined();
    if (!box) return;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(y > box.top && y < box.bottom).toBe(false);
    await page.close();
  });

  it("has its name to read in a window that is zoomed to 400 %", async () => {
    const page = await open("zoomed");
    await page.setSize(320, 256);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const isSeen = await page.inCard((root) => {
      const bottomOf = (selector: string) =>
        (root.querySelector(selector) as Element).getBoundingClientRect().bottom;
      return {
        name: bottomOf(".card-name") < bottomOf(".card-scroll"),
        foot: bottomOf(".card-actions") <= innerHeight,
      };
    });
    expect(isSeen).toEqual({ name: true, foot: true });
    await page.close();
  });
});
