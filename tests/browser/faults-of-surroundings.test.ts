import { expect } from "vitest";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import {
  hoverMark,
  openOwnPage,
  readMarks,
  tabShowing,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage, Json } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { counted } from "./counted.ts";
import { pastePack } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const story = articleFrom("The bridge is open\nAda Quill crossed it. Sanae Takaichi sent a telegram.");
const aYear = 31_536_000_000;

/** What the browser and the machine around it may refuse or change: the database, the clock, the network. */
inBrowsersOfRun("faults of the surroundings", (bench) => {
  const fault = counted({
    suite: "faults",
    part: "surroundings",
    form: "full",
    browser: () => bench.session.name,
    what: "cases",
  });

  async function openStory(): Promise<BrowserPage> {
    const page = await bench.session.open(bench.site.add("/bridge.html", story));
    await waitForMarks(page);
    return page;
  }
  const openPopup = async (page: BrowserPage) =>
    openOwnPage(bench.session, `popup.html?tab=${await tabShowing(bench.ownPage, page.url())}`);

  const store = (items: { [key: string]: Json }) => callExtension(bench.ownPage, "storage.local.set", items);

  const isMarked = async (page: BrowserPage, name: string) =>
    (await readMarks(page)).some(({ text }) => text === name);

  const says = (page: BrowserPage, text: string) =>
    until(`“${text}”`, () => page.evaluate((text) => document.body.innerText.includes(text), text));

  async function switchTopicOffAndOn(page: BrowserPage): Promise<void> {
    const options = await openOwnPage(bench.session, "options.html");
    await press(options, "Mark Government");
    await until("the topic to go", async () => !(await isMarked(page, "Sanae Takaichi")));
    await press(options, "Mark Government");
    await until("the topic to be back", () => isMarked(page, "Sanae Takaichi"));
    await options.close();
  }

  /** As another, later version of the database would be met: every attempt to open ours is refused. */
  const refuseDatabase = (refused: boolean) =>
    bench.ownPage.evaluate(
      (refused) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase("sidelight-packs");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            if (!refused) return resolve();
            const opening = indexedDB.open("sidelight-packs", 1000);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      refused,
    );

  fault(
    "the database is refused: marks, card and popup work, and what needs packs is not offered",
    async () => {
      await refuseDatabase(true);
      await bench.session.extension.stopBackground();
      const page = await openStory();
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Prime Minister");
      const popup = await openPopup(page);
      await says(popup, "Sanae Takaichi");
      const options = await openOwnPage(bench.session, "options.html");
      await says(options, "Imported packs cannot be read here, so they are missing for now");
      await says(options, "a backup can be neither saved nor restored");
      const offers = await options.evaluate(
        () => document.querySelectorAll(".add-pack, .backup button").length,
      );
      expect(offers).toBe(0);
      await switchTopicOffAndOn(page);

      await refuseDatabase(false);
      await options.reload();
      await pastePack(options, JSON.stringify(smallPack()));
      await press(options, "Import");
      await until("the pack’s name", () => isMarked(page, "Ada Quill"));
      await press(options, "Remove The harbour bridge");
      await until("its name to go", async () => !(await isMarked(page, "Ada Quill")));
      for (const each of [options, popup, page]) await each.close();
    },
  );

  fault("the clock is set back a year during a pause: pages are marked again, not in a year", async () => {
    await store({ pausedUntil: Date.now() + aYear });
    const page = await bench.session.open(bench.site.add("/bridge.html", story));
    // A choice made later comes to the page after the pause: what is marked then stays so.
    await switchTopicOffAndOn(page);
    await store({ pausedUntil: 0 });
    await page.close();
  });

  fault("choices were made while the clock was years ahead: later ones count all the same", async () => {
    const page = await openStory();
    const ahead = Date.now() + 10 * aYear;
    await store({ "settings-stamps": { "topicsOff/government": ahead, where: ahead } });
    await switchTopicOffAndOn(page);
    await page.close();
  });

  fault("offline: marks, card, popup and the import of a pack work as ever", async () => {
    const page = await openStory();
    await bench.session.setOffline(true);
    try {
      expect(await page.evaluate(() => navigator.onLine)).toBe(false);
      await bench.session.extension.stopBackground();
      await hoverMark(page, "Sanae Takaichi");
      await waitForCard(page, "Prime Minister");
      await page.press("Escape");
      await waitForNoCard(page);
      const popup = await openPopup(page);
      await says(popup, "Sanae Takaichi");
      const options = await openOwnPage(bench.session, "options.html");
      await pastePack(options, JSON.stringify(smallPack()));
      await press(options, "Import");
      await until("the pack’s name", () => isMarked(page, "Ada Quill"));
      await press(options, "Remove The harbour bridge");
      await until("its name to go", async () => !(await isMarked(page, "Ada Quill")));
      await options.close();
      await popup.close();
    } finally {
      await bench.session.setOffline(false);
    }
    await page.close();
  });
});
