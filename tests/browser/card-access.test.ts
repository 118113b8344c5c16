import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as settle } from "node:timers/promises";
import axe from "axe-core";
import sharp from "sharp";
import { beforeEach, expect, it } from "vitest";
import { defaultSettings } from "../../data/settings/settings.ts";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import {
  askPage,
  hoverMark,
  placeOfMark,
  readCard,
  readMarks,
  tabShowing,
  tellPage,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage, Json } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { looksOfRun } from "./looks.ts";
import { newsPage } from "./news-page.ts";

const body = `
  <p>Prime Minister Sanae Takaichi spoke in Tokyo about the $550 billion investment agreed with Washington.</p>
  <p id="plain">The harbour was quiet that morning, and the ferries left on time.</p>
  <p>Toshimitsu Motegi had nothing to add.</p>
  <p><button id="before">A button</button></p>
  <div style="height: 1500px"></div>`;
const bothSchemes = "<style>:root { color-scheme: light dark }</style>";

/** Keeps the database of packs for itself, for so many milliseconds. */
async function holdPacks(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  const opening = indexedDB.open("sidelight-packs");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const store = opening.result.transaction("abouts", "readwrite").objectStore("abouts");
  const goOn = () => {
    if (performance.now() < until) store.count().onsuccess = goOn;
    else opening.result.close();
  };
  goOn();
}

/** A card for everyone: by keyboard, with assistive technology, in each scheme and size, and opened as each reader likes it. */
inBrowsersOfRun("the card for everyone", (bench) => {
  let opened = 0;
  async function open(head = "", more = ""): Promise<BrowserPage> {
    const story = newsPage({ title: "Takaichi explains the deal", body: body + more, head });
    const page = await bench.session.open(bench.site.add(`/card-access/${++opened}.html`, story));
    await waitForMarks(page);
    return page;
  }

  /** Settings as the options page would store them, followed by every tab. */
  async function choose(card: { [name: string]: Json }): Promise<void> {
    await callExtension(bench.ownPage, "storage.local.set", { settings: { version: 2, card } });
    await until("the tabs to follow the settings", async () => {
      // A background that has only just started has written none yet.
      const { marking } = await callExtension<{ marking?: { card: { [name: string]: Json } } }>(
        bench.ownPage,
        "storage.local.get",
        "marking",
      );
      return Object.entries(card).every(([name, value]) => marking?.card[name] === value);
    });
  }
  const usual = {
    openBy: "hover",
    theme: "auto",
    textSize: "normal",
    showDelay: defaultSettings.card.showDelay,
  };
  beforeEach(async () => {
    await choose(usual);
    await bench.session.setScheme("light");
  });

  const command = async (page: BrowserPage, type: string) => {
    const tab = await tabShowing(bench.ownPage, page.url());
    await until("the page to answer", () => askPage(bench.ownPage, tab));
    await tellPage(bench.ownPage, tab, { type });
  };
  const nameOnCard = (page: BrowserPage) =>
    page.inCard((root) => root.querySelector("h2")?.textContent ?? undefined);
  const waitForName = (page: BrowserPage, name: string) =>
    until(`the card of ${name}`, async () => (await nameOnCard(page))?.includes(name));
  const focusedInCard = (page: BrowserPage) =>
    page.inCard((root) => {
      // Firefox lets Tab stop at what scrolls, too.
      const button = root.activeElement?.closest("button");
      return button?.textContent || button?.ariaLabel || undefined;
    });
  const tabTo = async (page: BrowserPage, name: string) => {
    for (let stop = 0; stop < 60; stop++) {
      if ((await focusedInCard(page))?.includes(name)) return;
      await page.press("Tab");
    }
    throw new Error(`Tab does not lead to “${name}”.`);
  };

  it.each(looksOfRun)("has no fault that axe finds, $scheme, $language", async ({ scheme, language }) => {
    await bench.session.setScheme(scheme);
    await choose({ ...usual, language });
    const page = await open(bothSchemes);
    await hoverMark(page, "$550 billion");
    await waitForCard(page, "550");
    await page.evaluate((source) => {
      document.head.appendChild(document.createElement("script")).textContent = source;
    }, axe.source);
    const found = await page.inCard(async (root) => {
      root.querySelector<HTMLElement>("button[aria-expanded]")?.click();
      // To axe a closed shadow root is an empty element.
      Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations, incomplete, passes } = await axe.run(root.host);
      return {
        faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        undecided: incomplete.map(({ id }) => id).filter((id) => id !== "color-contrast"),
        looked: passes.length > 20,
      };
    });
    // Whether text stands out axe cannot tell in the top layer; the next test measures it.
    expect(found).toEqual({ faults: [], undecided: [], looked: true });
    await page.close();
  });

  it.each(["light", "dark"] as const)("has no text below 4.5:1, in the %s scheme", async (scheme) => {
    await choose({ ...usual, theme: scheme });
    const page = await open();
    await hoverMark(page, "$550 billion");
    await waitForCard(page, "550");
    const weak = await page.inCard((root) => {
      const parse = (colour: string) => {
        const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const scale = colour.startsWith("color(") ? 1 : 255;
        return { rgb: numbers.slice(0, 3).map((part) => part / scale), alpha: numbers[3] ?? 1 };
      };
      const luminance = (rgb: number[]) => {
        const [r = 0, g = 0, b = 0] = rgb.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const groundOf = (element: Element | null): number[] => {
        if (!element) return [1, 1, 1];
        const { rgb, alpha } = parse(getComputedStyle(element).backgroundColor);
        return alpha === 1 && rgb.length === 3 ? rgb : groundOf(element.parentElement);
      };
      const texts = [...root.querySelectorAll(".card *")].filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      );
      const contrasts = texts.map((element) => {
        const pair = [parse(getComputedStyle(element).color).rgb, groundOf(element)].map(luminance);
        const [low = 0, high = 0] = pair.sort((a, b) => a - b);
        return { text: element.textContent ?? "", contrast: (high + 0.05) / (low + 0.05) };
      });
      return [
        `${contrasts.length > 20}`,
        ...contrasts.filter(({ contrast }) => contrast < 4.5).map(({ text }) => text),
      ];
    });
    expect(weak).toEqual(["true"]);
    await page.close();
  });

  it("can be dismissed without moving pointer or focus (WCAG 1.4.13)", async () => {
    const page = await open();
    await page.evaluate(() => document.getElementById("before")?.focus());
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
    // The pointer is still on the mark; that does not bring the card back.
    await settle(700);
    expect(await readCard(page)).toBeUndefined();
    await page.close();
  });

  it("can be hovered, and persists while it is (WCAG 1.4.13)", async () => {
    const page = await open();
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const box = await page.inCard((root) => {
      const { x, y, width, height } = root.host.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.movePointer(box?.x ?? 0, box?.y ?? 0);
    await settle(900);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await page.close();
  });

  it("persists while the pointer rests on its mark (WCAG 1.4.13)", async () => {
    const page = await open();
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    await settle(1200);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await page.close();
  });

  it("opens by hovering only while Alt is held, where the reader wants that", async () => {
    await choose({ ...usual, openBy: "modifier" });
    const page = await open();
    await hoverMark(page, "Sanae Takaichi");
    await settle(500);
    expect(await readCard(page)).toBeUndefined();
    // Pressed over the mark, with the pointer at rest.
    await page.hold("Alt");
    await waitForCard(page, "Sanae Takaichi");
    await page.letGo("Alt");
    await settle(500);
    expect(await readCard(page)).toContain("Sanae Takaichi");
    await page.movePointer(5, 5);
    await waitForNoCard(page);
    // Held on the way to the mark.
    await page.hold("Alt");
    await hoverMark(page, "Motegi");
    await waitForCard(page, "Motegi");
    await page.letGo("Alt");
    await page.close();
  });

  it("opens by Alt also where that is pressed while the code of cards is on its way", async () => {
    await choose({ ...usual, openBy: "modifier" });
    const page = await open();
    const { x, y } = await placeOfMark(page, "Sanae Takaichi");
    await page.movePointer(x, y + 40);
    await bench.session.extension.stopBackground();
    await page.movePointer(x, y);
    await page.hold("Alt");
    await waitForCard(page, "Sanae Takaichi");
    await page.letGo("Alt");
    await page.close();
  });

  it("opens by Alt over a mark in a frame, though the keys go to the page around it", async () => {
    await choose({ ...usual, openBy: "modifier" });
    const page = await open(
      "",
      `<iframe id="around" srcdoc="<p>Shigeru Ishiba had heard of it.</p>"></iframe>`,
    );
    const tab = await tabShowing(bench.ownPage, page.url());
    await until("the mark in there", async () =>
      (await askPage(bench.ownPage, tab))?.mentions.some(({ text }) => text.includes("Ishiba")),
    );
    const place = await page.evaluate(() => {
      const frame = document.querySelector("iframe") as HTMLIFrameElement;
      frame.scrollIntoView({ block: "center", behavior: "instant" });
      document.getElementById("before")?.focus({ preventScroll: true });
      const { left, top } = frame.getBoundingClientRect();
      const text = frame.contentDocument?.querySelector("p")?.getBoundingClientRect();
      return { x: left + (text?.left ?? 0) + 40, y: top + (text?.top ?? 0) + 12 };
    });
    await settle(300);
    await page.movePointer(place.x, place.y + 30);
    await page.movePointer(place.x, place.y);
    await settle(600);
    await page.hold("Alt");
    await waitForCard(page, "Ishiba");
    await page.letGo("Alt");
    await page.close();
  });

  it("opens by key alone, where the reader wants that", async () => {
    await choose({ ...usual, openBy: "keyboard" });
    const page = await open();
    const { x, y } = await placeOfMark(page, "Sanae Takaichi");
    await page.movePointer(x, y + 40);
    await page.movePointer(x, y);
    await settle(600);
    await page.click(x, y);
    await settle(400);
    expect(await readCard(page)).toBeUndefined();
    await command(page, "mention/next");
    await waitForCard(page, "Takaichi");
    await page.close();
  });

  it("shows the focus in a card that a key opens while the pointer rests on its mark", async () => {
    await choose({ ...usual, showDelay: 2000 });
    const page = await open();
    await hoverMark(page, "Takaichi");
    // By now the card has been drawn for the pointer, ahead of time.
    await settle(900);
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    const outline = await page.inCard((root) => {
      const card = root.querySelector<HTMLElement>(".card");
      return card ? getComputedStyle(card).outlineStyle : undefined;
    });
    expect(outline).toBe("solid");
    await page.close();
  });

  it("walks from mark to mark in a ring, and gives the focus back at the end", async () => {
    const page = await open();
    await page.evaluate(() => document.getElementById("before")?.focus());
    const names: string[] = [];
    for (const step of ["mention/next", "mention/previous", "mention/next"]) {
      const before = await nameOnCard(page);
      await command(page, step);
      names.push(
        await until("another card", async () => {
          const name = await nameOnCard(page);
          return name !== before && name;
        }),
      );
    }
    // Back from the first is the last, on from the last is the first.
    expect(names[1]).toContain("Motegi");
    expect(names[2]).toBe(names[0]);
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
    await page.close();
  });

  it("walks on from the card that was closed, as long as its mark is in view", async () => {
    const page = await open();
    const walked: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await command(page, "mention/next");
      walked.push(await until("a card", () => nameOnCard(page)));
      await page.press("Escape");
      await waitForNoCard(page);
    }
    // The headline and the lead name her, then come the deal and he.
    expect(walked[0]).toContain("Takaichi");
    expect(walked[1]).toBe(walked[0]);
    expect(walked[2]).toContain("550 billion");
    expect(walked[3]).toContain("Motegi");
    await page.close();
  });

  it("walks to where a mark is, not to the middle of an element that is taller than the window", async () => {
    const lines = "The harbour was quiet that morning.<br>".repeat(120);
    const page = await open(
      "",
      `<div>The Japan Innovation Party had said so.<br>${lines}</div>
       <div id="box" style="height: 240px; overflow: auto">${lines}${lines}Shigeru Ishiba had heard of it.<br>${lines}</div>`,
    );
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    for (const name of ["Ishiba", "Innovation Party"]) {
      await command(page, "mention/previous");
      await waitForName(page, name);
      // A card whose mark is out of sight closes again.
      await settle(400);
      expect(await nameOnCard(page)).toContain(name);
    }
    await page.close();
  });

  it.each([
    ["a frame", `<iframe id="around" srcdoc="<p>Shigeru Ishiba had heard of it.</p>"></iframe>`],
    [
      "a shadow tree",
      `<div id="around"></div><script>
        around.attachShadow({ mode: "open" }).innerHTML = "<p>Shigeru Ishiba had heard of it.</p>";
      </script>`,
    ],
  ])("walks without a jerk to a mark in the middle of the window, in %s", async (_, around) => {
    const page = await open("", around);
    await page.evaluate(() => {
      const space = document.body.appendChild(document.createElement("div"));
      space.style.height = "2000px";
      document.getElementById("around")?.scrollIntoView({ block: "center", behavior: "instant" });
      scrollBy({ top: 120, behavior: "instant" });
    });
    const before = await page.evaluate(() => scrollY);
    const tab = await tabShowing(bench.ownPage, page.url());
    await until("the mark in there", async () =>
      (await askPage(bench.ownPage, tab))?.mentions.some(({ text }) => text.includes("Ishiba")),
    );
    await command(page, "mention/next");
    await waitForName(page, "Ishiba");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  it("gives the focus back where its content was slow to come, too", async () => {
    const page = await open();
    await page.evaluate(() => document.getElementById("before")?.focus());
    // A background that has just been started reads the packs, which somebody else is writing.
    await bench.session.extension.stopBackground();
    await bench.ownPage.evaluate(holdPacks, 3000);
    await command(page, "mention/next");
    await waitForCard(page, "Loading");
    await waitForCard(page, "Prime minister of Japan");
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("before");
    await page.close();
  });

  it("follows a relation and comes back by keyboard", async () => {
    const page = await open();
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await tabTo(page, "Motegi");
    await page.press("Enter");
    await waitForName(page, "Motegi");
    const ring = await page.inCard((root) => getComputedStyle(root.activeElement as Element).outlineStyle);
    expect(ring).toBe("solid");
    await tabTo(page, "Takaichi");
    await page.press("Enter");
    await waitForName(page, "Takaichi");
    await page.close();
  });

  it("shows where the focus is at each stop of Tab, also at what scrolls", async () => {
    const page = await open();
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    const unseen: string[] = [];
    for (let stop = 1; (await focusedInCard(page)) !== "More"; stop++) {
      expect(stop).toBeLessThan(60);
      await page.press("Tab");
      const found = await page.inCard((root) => {
        const { activeElement } = root;
        if (!activeElement) return undefined;
        const { outlineStyle, outlineOffset } = getComputedStyle(activeElement);
        // What scrolls fills the card’s width, and the card shows nothing of a ring around that.
        const isSeen = activeElement.matches(".card-scroll")
          ? Number.parseFloat(outlineOffset) < 0
          : outlineStyle === "solid";
        return isSeen ? undefined : activeElement.className;
      });
      if (found !== undefined) unseen.push(found);
    }
    expect(unseen).toEqual([]);
    await page.close();
  });

  it("scrolls by key inside, wherever in it the focus is, and leaves the page where it was", async () => {
    const page = await open();
    await page.setSize(700, 420);
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    const before = await page.evaluate(() => scrollY);
    const place = () => page.inCard((root) => root.querySelector(".card-scroll")?.scrollTop);
    const pressed = async (key: string) => {
      await page.press(key);
      // What is scrolled by key may take its time.
      await settle(250);
      return (await place()) ?? -1;
    };
    const line = await pressed("ArrowDown");
    expect(line).toBeGreaterThan(0);
    const leaf = await pressed("PageDown");
    expect(leaf).toBeGreaterThan(line);
    await tabTo(page, "More");
    const end = await pressed("End");
    expect(end).toBeGreaterThan(leaf);
    expect(await pressed("ArrowDown")).toBe(end);
    expect(await pressed("PageUp")).toBeLessThan(end);
    expect(await pressed("Home")).toBe(0);
    // Space presses the button on which the focus is.
    expect(await pressed(" ")).toBe(0);
    expect(await readCard(page)).toContain("Copy as Markdown");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.close();
  });

  it("shows the ring of what scrolls also where the title covers its edge", async () => {
    const page = await open();
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await page.press("Tab");
    const edge = await page.inCard(async (root) => {
      // The card fades in.
      await Promise.all(root.getAnimations().map(({ finished }) => finished));
      const scroller = root.querySelector<HTMLElement>(".card-scroll");
      // Chromium leads no key there as long as something in it takes one.
      if (scroller) scroller.tabIndex = 0;
      scroller?.focus();
      const { left = 0, top = 0, width = 0 } = scroller?.getBoundingClientRect() ?? {};
      return { left: Math.round(left + width / 2), top: Math.round(top) };
    });
    const folder = await mkdtemp(`${tmpdir()}/sidelight-`);
    await page.screenshot(`${folder}/card.png`);
    const drawn = sharp(`${folder}/card.png`).extract({ left: 0, top: 0, width: 1, height: 1, ...edge });
    const [red, green, blue] = await drawn.raw().toBuffer();
    // The colour of the focus, in the light scheme.
    expect([red, green, blue]).toEqual([0x1c, 0x58, 0xb8]);
    await rm(folder, { recursive: true });
    await page.close();
  });

  it("has a menu that keys lead into, and out of without closing the card", async () => {
    const page = await open();
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await tabTo(page, "More");
    await page.press("Enter");
    await page.press("Tab");
    expect(await focusedInCard(page)).toBe("Copy as Markdown");
    await page.press("Escape");
    await until("the focus on More again", async () => (await focusedInCard(page)) === "More");
    expect(await readCard(page)).not.toContain("Copy as Markdown");
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it("has a menu that stands clear of its button, however high the bar at the foot is", async () => {
    await choose({ ...usual, textSize: "larger" });
    const page = await open();
    await page.setSize(340, 700);
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await tabTo(page, "More");
    await page.press("Enter");
    const { menu, bar } = await until("the menu", () =>
      page.inCard((root) => {
        const [menu, bar] = [".card-more", ".card-actions"].map((part) => root.querySelector(part));
        return menu && bar
          ? { menu: menu.getBoundingClientRect().bottom, bar: bar.getBoundingClientRect().top }
          : undefined;
      }),
    );
    expect(menu).toBeLessThan(bar);
    await page.close();
  });

  it("gives the way to all facts no more than two lines, however narrow the card and large the letters", async () => {
    await choose({ ...usual, textSize: "larger" });
    const page = await open();
    for (const width of [300, 320, 360]) {
      await page.setSize(width, 640);
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Sanae Takaichi");
      const lines = await page.inCard((root) => {
        const words = new Range();
        words.selectNodeContents(root.querySelector(".card-panel")?.firstChild as Node);
        return words.getClientRects().length;
      });
      expect(lines, `${width} px`).toBeLessThan(3);
      await page.press("Escape");
      await waitForNoCard(page);
    }
    await page.close();
  });

  it("keeps the focus where a button that was pressed is gone", async () => {
    const page = await open();
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await tabTo(page, "More");
    await page.press("Enter");
    await tabTo(page, "Hide the topic");
    await page.press("Enter");
    await until("the focus on Undo", async () => (await focusedInCard(page)) === "Undo");
    await page.press("Enter");
    await until("the focus on More", async () => (await focusedInCard(page)) === "More");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("sidelight-card");
    await page.close();
  });

  it("copies while its own words are selected, also where a page may not use the interface for that", async () => {
    const story = newsPage({ title: "Takaichi explains the deal", body });
    // To Chromium as good as a page without https; Firefox does not know this policy.
    const headers = { "permissions-policy": "clipboard-write=()" };
    const page = await bench.session.open(bench.site.add("/card-access/copy.html", story, headers));
    await waitForMarks(page);
    await command(page, "mention/next");
    await waitForName(page, "Takaichi");
    await tabTo(page, "More");
    await page.press("Enter");
    await tabTo(page, "Copy as Markdown");
    await page.inCard((root) => void getSelection()?.selectAllChildren(root.querySelector("h2") as Node));
    await page.press("Enter");
    await until("the name on the clipboard", async () =>
      (await page.clipboard())["text/plain"]?.includes("Prime minister of Japan"),
    );
    await page.close();
  });

  it.each([
    ["begins above the window", "#before", 5],
    ["is out of view", "#plain", 600],
  ])("says that a selection holds no name where that %s", async (_, last, down) => {
    const page = await open();
    await page.evaluate(
      (last, down) => {
        for (const name of document.querySelectorAll("p:not(#plain, :has(*)), h1"))
          name.textContent = "Nobody.";
        const [from, to] = ["#plain", last].map((each) => document.querySelector(each)?.firstChild as Text);
        if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.length);
        const { bottom = 0 } = document.querySelector("#plain")?.getBoundingClientRect() ?? {};
        scrollBy({ top: bottom + down, behavior: "instant" });
      },
      last,
      down,
    );
    await until("the marks to go", async () => (await readMarks(page)).length === 0);
    await command(page, "selection/explain");
    await waitForCard(page, "Sidelight knows no name in your selection.");
    await settle(500);
    expect(await readCard(page)).toContain("Sidelight knows no name in your selection.");
    await page.close();
  });

  it("explains the selection, or says that there is nothing to explain", async () => {
    const page = await open();
    const select = (selector: string) =>
      page.evaluate(
        (selector) => getSelection()?.selectAllChildren(document.querySelector(selector) as Node),
        selector,
      );
    await select("#plain");
    await command(page, "selection/explain");
    const text = await waitForCard(page, "The harbour was quiet");
    expect(text).toContain("Sidelight knows no name in your selection.");
    await page.press("Escape");
    await waitForNoCard(page);
    await select("#plain + p");
    await command(page, "selection/explain");
    await waitForName(page, "Motegi");
    // What is selected in the card is no part of the page.
    await page.inCard((root) => void getSelection()?.selectAllChildren(root.querySelector("h2") as Node));
    await command(page, "selection/explain");
    await settle(500);
    expect(await nameOnCard(page)).toContain("Motegi");
    await page.press("Escape");
    await waitForNoCard(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await command(page, "selection/explain");
    await waitForName(page, "Nothing is selected");
    const card = await page.inCard(
      (root) => (root.querySelector(".card") as Element).getBoundingClientRect().top,
    );
    expect(card).toBeLessThan(60);
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  it.each([
    ["of a page that is not about the story", "nato", "", "NATO"],
    [
      "of a page that is no news",
      "shop",
      "<html><body><p id=plain>Buy a NATO watch strap.</p></body></html>",
      "NATO",
    ],
  ])("explains a name in the selection %s", async (_, name, html, expected) => {
    const other =
      html || newsPage({ title: "Talks in Brussels", body: "<p id=plain>NATO met.</p>", head: "" });
    const page = await bench.session.open(bench.site.add(`/card-access/${name}.html`, other));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#plain") as Node));
    await command(page, "selection/explain");
    await waitForName(page, expected);
    expect(await readMarks(page)).toEqual([]);
    await page.close();
  });

  it("explains the selection in a frame, at its words", async () => {
    const inner = "<p>NATO met in Brussels.</p>";
    const body = `<p id=plain>Nothing of note.</p><iframe srcdoc="${inner}" style="margin: 90px 60px; border: 7px solid"></iframe>`;
    const page = await bench.session.open(
      bench.site.add("/card-access/framed.html", newsPage({ title: "Talks", body, head: "" })),
    );
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#plain") as Node));
    const frame = await page.evaluate(() => {
      const frame = document.querySelector("iframe") as HTMLIFrameElement;
      const inside = frame.contentDocument as Document;
      frame.contentWindow?.focus();
      inside.getSelection()?.selectAllChildren(inside.querySelector("p") as Node);
      const { left, top } = frame.getBoundingClientRect();
      return { left, top };
    });
    await command(page, "selection/explain");
    await waitForName(page, "NATO");
    const card = await page.inCard((root) => {
      const { left, top } = (root.querySelector(".card") as Element).getBoundingClientRect();
      return { left, top };
    });
    expect(Math.abs((card?.left ?? 0) - frame.left)).toBeLessThan(30);
    expect(card?.top).toBeGreaterThan(frame.top);
    await page.close();
  });

  it.each([
    ["in a shadow tree", "#end"],
    ["that begins in a shadow tree", "#after"],
  ])("explains the selection %s, closed ones included", async (_, end) => {
    const body = `<div id="host"></div><p id="after">Nothing of note.</p><script>
      const root = host.attachShadow({ mode: "closed" });
      root.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).innerHTML =
        "<p style='margin: 90px 60px'>NATO met in Brussels<span id='end'>.</span></p>";
      placesOf = (selector) => [root.firstChild.shadowRoot.querySelector("p"), (root.firstChild.shadowRoot.querySelector(selector) ?? document.querySelector(selector))]
        .map((element) => element.getBoundingClientRect())
        .map(({ left, top, height }) => ({ x: left + 1, y: top + height / 2 }));
    </script>`;
    const page = await bench.session.open(
      bench.site.add("/card-access/shadow.html", newsPage({ title: "Talks", body, head: "" })),
    );
    const [from, to] = await page.evaluate(
      (end) =>
        (globalThis as unknown as { placesOf(selector: string): { x: number; y: number }[] }).placesOf(end),
      end,
    );
    // As a reader selects: Chromium shows what scripts select otherwise than this.
    await page.click(from?.x ?? 0, from?.y ?? 0);
    await page.hold("Shift");
    await page.click(to?.x ?? 0, to?.y ?? 0);
    await page.letGo("Shift");
    await command(page, "selection/explain");
    await waitForName(page, "NATO");
    await page.close();
  });

  it("looks like the page it stands on, else like the system, else as the reader chose", async () => {
    const schemeOn = async (head: string) => {
      const page = await open(head);
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Sanae Takaichi");
      const scheme = await page.inCard(
        (root) => getComputedStyle(root.querySelector(".sidelight-root") as Element).colorScheme,
      );
      await page.close();
      return scheme;
    };
    await bench.session.setScheme("light");
    expect(await schemeOn("<style>body { background: #14171c; color: #eee }</style>")).toBe("dark");
    await bench.session.setScheme("dark");
    expect(await schemeOn("<style>body { background: oklch(0.97 0.01 90) }</style>")).toBe("light");
    expect(await schemeOn(bothSchemes)).toBe("light dark");
    await choose({ ...usual, theme: "dark" });
    expect(await schemeOn("")).toBe("dark");
  });

  it("writes as large as the reader chose, as many words in a line, inside the window", async () => {
    await choose({ ...usual, textSize: "larger" });
    const page = await open();
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");
    const width = () => page.inCard((root) => root.querySelector(".card")?.getBoundingClientRect().width);
    expect(await width()).toBeCloseTo(368 * 1.3, 0);
    const size = await page.inCard(
      (root) => getComputedStyle(root.querySelector(".card-description") as Element).fontSize,
    );
    expect(Number.parseFloat(size ?? "")).toBeCloseTo(18.2, 1);
    await page.setSize(400, 800);
    await until("a card that fits", async () => ((await width()) ?? 400) <= 384);
    await page.close();
  });
});
