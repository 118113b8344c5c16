import { expect } from "vitest";
import type { Marking } from "../../data/settings/marking.ts";
import { settingsVersion } from "../../data/settings/settings.ts";
import { callExtension } from "../../scripts/browser/call-extension.ts";
import { hoverMark, openOwnPage, readMarks, waitForCard } from "../../scripts/browser/reader.ts";
import type { BrowserPage, Json } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { counted } from "./counted.ts";
import { pastePack } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press, resetEverything } from "./press.ts";

const story = articleFrom("The bridge is open\nAda Quill crossed it. Sanae Takaichi sent a telegram.");

inBrowsersOfRun("storage that is damaged or full", (bench) => {
  const fault = counted({
    suite: "faults",
    part: "storage",
    form: "full",
    browser: () => bench.session.name,
    what: "cases",
  });
  const address = () => bench.site.add("/damage.html", story);
  const marks = (page: BrowserPage, names: readonly string[]) =>
    until(`marks on ${names.join(" and ") || "nothing"}`, async () => {
      const texts = (await readMarks(page)).map(({ text }) => text);
      return texts.length === names.length && names.every((name) => texts.includes(name));
    });
  /** Writes what no code of ours would. */
  const tamper = (page: BrowserPage, items: { [key: string]: Json } | null) =>
    items ? callExtension(page, "storage.local.set", items) : callExtension(page, "storage.local.clear");
  const markedTopics = async (page: BrowserPage) => {
    const { marking } = await callExtension<{ marking?: Marking }>(page, "storage.local.get", "marking");
    return marking?.topics.map(({ id }) => id) ?? [];
  };
  const textOf = (page: BrowserPage, selector: string) =>
    page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", selector);

  const countPacks = (options: BrowserPage) =>
    options.evaluate(() => document.querySelectorAll(".pack").length);
  /** Spoils what the database holds of the small pack. */
  const damagePack = (page: BrowserPage) =>
    page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("sidelight-packs", 1);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("texts", "readwrite");
            transaction.objectStore("texts").put({ id: "harbour-bridge", text: "{}" });
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );

  fault("says that settings could not be read, hands them back, and goes on with the defaults", async () => {
    const page = await bench.session.open(address());
    // A page that was not read yet has no marks either.
    await marks(page, ["Sanae Takaichi"]);
    const options = await openOwnPage(bench.session, "options.html");
    await press(options, "Mark Government");
    await marks(page, []);
    await tamper(options, { settings: { version: 3, where: "nowhere", topicsOff: ["government"] } });
    await marks(page, ["Sanae Takaichi"]);
    await options.close();
    const again = await openOwnPage(bench.session, "options.html");
    await until("the notice", async () =>
      (await textOf(again, ".kept-settings")).includes("could not be read"),
    );
    await press(again, "Show them");
    await until("the old settings", async () => (await textOf(again, ".kept-settings")).includes("nowhere"));
    await press(again, "Discard them");
    await again.close();
    await page.close();
  });

  const broken: [string, { [key: string]: Json } | null][] = [
    ["the gazetteer", { gazetteer: "rubbish" }],
    ["what to mark", { marking: { gazetteerKey: 5 } }],
    ["everything", null],
  ];
  for (const [what, items] of broken) {
    fault(`marks pages again after someone broke ${what} by hand`, async () => {
      const page = await bench.session.open(address());
      await marks(page, ["Sanae Takaichi"]);
      await tamper(bench.ownPage, items);
      const next = await bench.session.open(address());
      await marks(next, ["Sanae Takaichi"]);
      await marks(page, ["Sanae Takaichi"]);
      await next.close();
      await page.close();
    });
  }

  fault("leaves out a pack that was damaged, says so, and keeps the rest", async () => {
    const page = await bench.session.open(address());
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify(smallPack()));
    await press(options, "Import");
    await marks(page, ["Sanae Takaichi", "Ada Quill"]);
    await damagePack(options);
    await options.reload();
    await until("the warning", async () =>
      (await textOf(options, ".packs")).includes("This pack was damaged"),
    );
    expect(await textOf(options, ".packs")).toContain("Comes with Sidelight");
    await press(options, "Remove The harbour bridge");
    await until("the pack to go", async () => (await countPacks(options)) === 1);
    await marks(page, ["Sanae Takaichi"]);
    await options.close();
    await page.close();
  });

  fault("takes a damaged pack in again from the same file: options, marks and cards have it", async () => {
    const page = await bench.session.open(address());
    const options = await openOwnPage(bench.session, "options.html");
    const packsSay = (words: string) => async () => (await textOf(options, ".packs")).includes(words);
    const damage = "This pack was damaged";
    // Of this version, and off while it is whole: the background opens it only when it is damaged.
    const file = JSON.stringify({ ...smallPack(), version: "1.1.0" });
    await tamper(options, { settings: { version: settingsVersion, packsOff: ["harbour-bridge"] } });
    await pastePack(options, file);
    await press(options, "Import");
    await until("the pack", async () => (await countPacks(options)) === 2);
    await damagePack(options);
    await options.reload();
    await until("the warning", packsSay(damage));
    await press(options, "Use The harbour bridge");
    await until("the pack's topic", async () => (await markedTopics(options)).includes("bridge"));
    await page.bringToFront();
    await marks(page, ["Sanae Takaichi"]);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Sanae Takaichi");

    await options.bringToFront();
    await pastePack(options, file);
    await press(options, "Import");
    await marks(page, ["Sanae Takaichi", "Ada Quill"]);
    await until("the warning to go", async () => !(await packsSay(damage)()));
    await page.bringToFront();
    await hoverMark(page, "Ada Quill");
    await waitForCard(page, "She drew the bridge.");

    await options.bringToFront();
    await press(options, "Remove The harbour bridge");
    await marks(page, ["Sanae Takaichi"]);
    await options.close();
    await page.close();
  });

  fault("refuses a pack for which there is no room, and keeps the one that was there", async () => {
    const page = await bench.session.open(address());
    const options = await openOwnPage(bench.session, "options.html");
    await pastePack(options, JSON.stringify(smallPack()));
    await press(options, "Import");
    await marks(page, ["Sanae Takaichi", "Ada Quill"]);
    await options.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The disk is full.", "QuotaExceededError");
      };
    });
    await pastePack(options, JSON.stringify({ ...smallPack(), version: "2.0.0" }));
    await press(options, "Update");
    await until("the reason", async () => (await textOf(options, ".add-pack")).includes("not enough room"));
    expect(await textOf(options, ".packs")).toContain("Version 1.0.0");
    expect(await textOf(options, ".packs")).not.toContain("Version 2.0.0");
    await marks(page, ["Sanae Takaichi", "Ada Quill"]);
    await options.evaluate(() => {
      const { put } = globalThis as unknown as { put: typeof IDBObjectStore.prototype.put };
      IDBObjectStore.prototype.put = put;
    });
    await press(options, "Close");
    await resetEverything(options);
    await marks(page, ["Sanae Takaichi"]);
    await options.close();
    await page.close();
  });
});
