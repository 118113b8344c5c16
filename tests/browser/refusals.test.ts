import { expect, it } from "vitest";
import bundled from "../../data/bundled/pack.json" with { type: "json" };
import { callExtension } from "../../scripts/browser/call-extension.ts";
import { offerFile } from "../../scripts/browser/offer-file.ts";
import { openOwnPage, readMarks, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage, Json } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { formOf } from "../../scripts/report/suites.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { refusedBackups, refusedPacks } from "../unit/packs/refused.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

/** One in three in a short run: unit tests offer every one. */
const offeredPacks = refusedPacks(bundled.id).filter((_, at) => formOf("hostile") === "full" || at % 3 === 0);

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

inBrowsersOfRun("files that are refused", (bench) => {
  /** The problems as they are shown, in small letters: one without a path before it begins with a capital. */
  const problems = async (options: BrowserPage, panel: string) =>
    plain(
      await until("the problems", () =>
        options.evaluate(
          (panel) => document.querySelector<HTMLElement>(`${panel} .import-problems`)?.textContent,
          panel,
        ),
      ),
    );

  /** Everything that is stored, in storage and database. */
  const everything = async (options: BrowserPage) => {
    const local = await callExtension<{ [key: string]: Json }>(options, "storage.local.get", null);
    const packs = await options.evaluate(async () => {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("sidelight-packs", 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(["abouts", "texts"]);
          const all = ["abouts", "texts"].map((store) => transaction.objectStore(store).getAll());
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(all.map(({ result }) => result));
          };
        };
      });
      return JSON.stringify(rows);
    });
    return JSON.stringify([local, packs]);
  };

  /** The options, with a pack in them that a refused file might harm, and a page that it marks. */
  async function openWithPack() {
    const options = await openOwnPage(bench.session, "options.html");
    await offerFile(options, ".add-pack", JSON.stringify(smallPack()));
    await press(options, "Import");
    const page = await bench.session.open(
      bench.site.add("/refusals.html", articleFrom("The bridge\nAda Quill crossed it.")),
    );
    await waitForMarks(page);
    return { options, page };
  }

  async function removePack({ options, page }: { options: BrowserPage; page: BrowserPage }): Promise<void> {
    await press(options, "Remove The harbour bridge");
    await until("its marks to go", async () => (await readMarks(page)).length === 0);
    await page.close();
    await options.close();
  }

  it("packs: the reason is said for each, nothing is stored, nothing run", async () => {
    const { options, page } = await openWithPack();
    const before = await everything(options);
    for (const { name, file, says } of offeredPacks) {
      await offerFile(options, ".add-pack", file);
      expect(await problems(options, ".add-pack"), name).toContain(plain(says.replace(": ", " ")));
      await press(options, "Close");
    }
    expect(await everything(options)).toBe(before);
    await removePack({ options, page });
  }, 180_000);

  it("backups: the reason is said for each, nothing is stored, nothing run", async () => {
    const { options, page } = await openWithPack();
    const before = await everything(options);
    for (const [name, file, says] of refusedBackups(bundled.id)) {
      await offerFile(options, ".backup", typeof file === "string" ? file : JSON.stringify(file));
      expect(await problems(options, ".backup"), name).toContain(plain(says.replace(": ", " ")));
      await press(options, "Close");
    }
    expect(await everything(options)).toBe(before);
    await removePack({ options, page });
  });
});
