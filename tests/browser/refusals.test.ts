import { expect, it } from "vitest";
import bundled from "../../data/bundled/pack.json" with { type: "json" };
import { openOwnPage, waitForMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { refusedBackups, refusedPacks } from "../unit/packs/refused.ts";
import { inBothBrowsers } from "./in-both-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

type Api = { storage: { local: { get(keys: null): Promise<object> } } };

inBothBrowsers("files that are refused", (bench) => {
  /** Hands a file over, as if it had been chosen. */
  async function offer(options: BrowserPage, panel: string, file: string | Uint8Array): Promise<void> {
    const base64 = Buffer.from(file).toString("base64");
    await until("the field for a file", () =>
      options.evaluate((panel) => document.querySelector(`${panel} input[type=file]`) !== null, panel),
    );
    await options.evaluate(
      (panel, base64) => {
        const input = document.querySelector<HTMLInputElement>(`${panel} input[type=file]`);
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], "file.json"));
        if (!input) return;
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      panel,
      base64,
    );
  }

  /** The problems as they are shown. */
  const problems = (options: BrowserPage, panel: string) =>
    until("the problems", () =>
      options.evaluate(
        (panel) => document.querySelector<HTMLElement>(`${panel} .import-problems`)?.textContent,
        panel,
      ),
    );

  /** Everything that is stored, in storage and database. */
  const everything = (options: BrowserPage) =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const local = await (browser ?? chrome).storage.local.get(null);
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
      return JSON.stringify([local, rows]);
    });

  it("packs: each with the reason, nothing stored, nothing run", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    await offer(options, ".add-pack", JSON.stringify(smallPack()));
    await press(options, "Import");
    const page = await bench.session.open(
      bench.site.add("/refusals.html", articleFrom("The bridge\nAda Quill crossed it.")),
    );
    await waitForMarks(page);
    const before = await everything(options);
    for (const { name, file, says } of refusedPacks(bundled.id)) {
      await offer(options, ".add-pack", file);
      const text = (await problems(options, ".add-pack")).replaceAll(/\s+/g, " ");
      expect(text, name).toContain(says.replace(": ", " ").trim());
      await press(options, "Close");
    }
    expect(await everything(options)).toBe(before);
    await page.close();
    await options.close();
  }, 180_000);

  it("backups: the same", async () => {
    const options = await openOwnPage(bench.session, "options.html");
    const before = await everything(options);
    for (const [name, file, says] of refusedBackups(bundled.id)) {
      await offer(options, ".backup", typeof file === "string" ? file : JSON.stringify(file));
      const text = (await problems(options, ".backup")).replaceAll(/\s+/g, " ");
      expect(text, name).toContain(says.replace(": ", " ").trim());
      await press(options, "Close");
    }
    expect(await everything(options)).toBe(before);
    await press(options, "Remove The harbour bridge");
    await options.close();
  }, 120_000);
});
