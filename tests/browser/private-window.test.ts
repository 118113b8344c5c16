import { describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { openOwnPage } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { pastePack } from "./files.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";
import { press } from "./press.ts";

type Options = Pick<BrowserPage, "evaluate">;

/** Chromium opens no page of ours in such windows. */
describe("a private window, firefox", () => {
  const bench = freshAfterFailure(
    async () => {
      const session = await launch("firefox");
      return { session, options: await session.openPrivately(`${session.extensionOrigin}/options.html`) };
    },
    ({ session }) => session.close(),
  );

  const hasPack = (page: Options, isThere: boolean) =>
    until(`the pack to be ${isThere ? "there" : "gone"}`, async () => {
      const packs = await page.evaluate(() =>
        [...document.querySelectorAll("[data-pack]")].map((pack) => pack.getAttribute("data-pack") ?? ""),
      );
      return packs.length > 0 && packs.includes("harbour-bridge") === isThere;
    });

  it("shares its imported packs with all others, and does not forget them", async () => {
    const { session, options } = bench;
    expect(await options.evaluate(() => browser.extension.inIncognitoContext)).toBe(true);
    await pastePack(options, JSON.stringify(smallPack()));
    await press(options, "Import");
    await hasPack(options, true);

    const ordinary = await openOwnPage(session, "options.html");
    await hasPack(ordinary, true);
    await press(ordinary, "Remove The harbour bridge");
    await hasPack(options, false);
    await press(ordinary, "Undo");
    await hasPack(options, true);
  });

  it("writes no error and no warning", async () => {
    expect(await bench.session.complaints()).toEqual([]);
  });
});

declare const browser: { extension: { inIncognitoContext: boolean } };
