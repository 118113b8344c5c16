import { setTimeout as settle } from "node:timers/promises";
import { expect, it } from "vitest";
import {
  hoverMark,
  placeOfMark,
  readCard,
  waitForCard,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { press } from "./press.ts";
import { fill, openTwoTabs, type TwoTabs } from "./two-tabs.ts";

inBrowsersOfRun("settings of cards, in two tabs at once and without reload", (bench) => {
  /** Does the same in one tab after the other. */
  async function inEach(
    { tabs, options }: TwoTabs,
    look: (tab: BrowserPage) => Promise<void>,
  ): Promise<void> {
    for (const tab of tabs) {
      await tab.bringToFront();
      await tab.movePointer(5, 5);
      await look(tab);
      await tab.press("Escape");
      await waitForNoCard(tab);
    }
    await options.bringToFront();
  }
  const opensNothing = async (tab: BrowserPage) => {
    await hoverMark(tab, "Shigeru Ishiba");
    await settle(900);
    expect(await readCard(tab)).toBeUndefined();
  };

  it("give them a theme and a text size", async () => {
    const two = await openTwoTabs(bench);
    await press(two.options, "Larger");
    await press(two.options, "Dark");
    await inEach(two, async (tab) => {
      await hoverMark(tab, "Shigeru Ishiba");
      await waitForCard(tab, "Ishiba");
      const looks = await tab.inCard((root) => {
        const card = root.querySelector<HTMLElement>(".sidelight-root");
        const scale = card && getComputedStyle(card).getPropertyValue("--text-scale");
        return card ? { ...card.dataset, scale } : {};
      });
      expect(looks).toMatchObject({ theme: "dark", textSize: "larger", scale: "1.3" });
    });
  });

  it("let only a click open them", async () => {
    const two = await openTwoTabs(bench);
    await press(two.options, "Clicking");
    await inEach(two, async (tab) => {
      await opensNothing(tab);
      const { x, y } = await placeOfMark(tab, "Shigeru Ishiba");
      await tab.click(x, y);
      await waitForCard(tab, "Ishiba");
    });
  });

  it("let hovering open them only while Alt is held", async () => {
    const two = await openTwoTabs(bench);
    await press(two.options, "Alt + hovering");
    await inEach(two, async (tab) => {
      await opensNothing(tab);
      await tab.hold("Alt");
      await waitForCard(tab, "Ishiba");
      await tab.letGo("Alt");
    });
  });

  it("let only the keyboard open them", async () => {
    const two = await openTwoTabs(bench);
    await press(two.options, "Keyboard only");
    await inEach(two, async (tab) => {
      await opensNothing(tab);
      const { x, y } = await placeOfMark(tab, "Shigeru Ishiba");
      await tab.click(x, y);
      await settle(400);
      expect(await readCard(tab)).toBeUndefined();
    });
  });

  it("say how long to wait before one opens", async () => {
    const two = await openTwoTabs(bench);
    await fill(two.options, ".delay input", 0, "2000");
    await inEach(two, async (tab) => {
      await hoverMark(tab, "Shigeru Ishiba");
      await settle(1000);
      expect(await readCard(tab)).toBeUndefined();
      await waitForCard(tab, "Ishiba");
    });
  });

  it("say how long to wait before one closes", async () => {
    const two = await openTwoTabs(bench);
    await fill(two.options, ".delay input", 1, "2000");
    await inEach(two, async (tab) => {
      await hoverMark(tab, "Shigeru Ishiba");
      await waitForCard(tab, "Ishiba");
      await tab.movePointer(5, 5);
      await settle(1000);
      expect(await readCard(tab)).toContain("Ishiba");
      await waitForNoCard(tab);
    });
  });
});
