import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../data/settings/settings.ts";
import { type Held, heldIn } from "../../scripts/browser/chromium-held.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { startProxy } from "../../scripts/browser/proxy.ts";
import { openOwnPage, waitForMarks } from "../../scripts/browser/reader.ts";
import { startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { writeFigures } from "../../scripts/report/figures.ts";
import { formOf } from "../../scripts/report/suites.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";
import { articleFrom } from "./news-page.ts";
import { storeSettings } from "./stored-settings.ts";

const form = formOf("soak");
/** The browser keeps the last few pages that were left: it holds more and more until it has its number of them. */
const { warmUp, loads, hoversEach } =
  form === "full" ? { warmUp: 20, loads: 200, hoversEach: 10 } : { warmUp: 10, loads: 24, hoversEach: 5 };

type Place = { x: number; y: number };
type Reading = { page: Held; card: Held; background: Held };

/** A long reading session in one tab: page after page, name after name. Only Chromium tells what is held by whom. */
describe("a long reading session, chromium", () => {
  const bench = freshAfterFailure(
    async () => {
      const profile = mkdtempSync(join(tmpdir(), "sidelight-soak-"));
      const proxy = await startProxy();
      const site = await startSite(new URL("../", import.meta.url));
      const session = await launch("chromium", { profile, proxy: proxy.address });
      const options = await openOwnPage(session, "options.html");
      const card = { ...defaultSettings.card, showDelay: 0, grace: 100 };
      await storeSettings(options, { ...defaultSettings, occurrences: "all", card });
      await options.close();
      return { profile, proxy, site, session, page: await session.open("about:blank"), hovers: 0 };
    },
    async ({ profile, proxy, site, session }) => {
      await session.close();
      await site.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  );

  const sample = () => `${bench.site.origin}/sample/index.html`;
  const addresses = () => [
    sample(),
    bench.site.add(
      "/one.html",
      articleFrom(
        "Takaichi meets Trump\nSanae Takaichi received Donald Trump in Tokyo.\nToshimitsu Motegi was there.",
      ),
    ),
    bench.site.add(
      "/two.html",
      articleFrom(
        "The deal\nHoward Lutnick spoke of the $550 billion investment agreed with Japan, and so did Sanae Takaichi.",
      ),
    ),
  ];

  /** Where marks are in the window, as they stand. */
  const places = () =>
    bench.page.evaluate(() => {
      const found: Place[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith("sidelight-")) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { left, top, width, height } = range.getBoundingClientRect();
          const place = { x: left + Math.min(width / 2, 20), y: top + height / 2 };
          if (width > 1 && place.y > 10 && place.y < innerHeight - 10) found.push(place);
        }
      }
      return found;
    });

  const isCardOpen = () =>
    bench.page.evaluate(() => document.querySelector("sidelight-card:popover-open") !== null);

  async function openCard({ x, y }: Place): Promise<void> {
    await until("the card", async () => {
      await bench.page.movePointer(x, y);
      const isOpen = await until("it", isCardOpen, { timeout: 1500, every: 15 }).catch(() => false);
      if (!isOpen) await bench.page.movePointer(3, 3);
      return isOpen;
    });
  }

  async function closeCard(): Promise<void> {
    await bench.page.movePointer(3, 3);
    await bench.page.press("Escape");
    await until("the card to close", async () => !(await isCardOpen()), { every: 15 });
  }

  async function read(address: string): Promise<void> {
    await bench.page.goto(address);
    await waitForMarks(bench.page);
    const names = await places();
    for (let turn = 0; turn < hoversEach; turn += 1) {
      await openCard(names[turn % names.length] as Place);
      bench.hovers += 1;
      await closeCard();
    }
  }

  async function measure(): Promise<Reading> {
    await read(sample());
    const isPage = ({ type, url }: { type: string; url: string }) => type === "page" && url === sample();
    const atRest = await heldIn(bench.profile, isPage);
    const [name] = await places();
    await openCard(name as Place);
    const card = await heldIn(bench.profile, isPage);
    const background = await heldIn(
      bench.profile,
      ({ type, url }) => type === "service_worker" && url.startsWith(bench.session.extensionOrigin),
    );
    await closeCard();
    return { page: atRest, card, background };
  }

  it(
    `of ${loads} pages and ${loads * hoversEach} cards leaves nothing behind`,
    async () => {
      const all = addresses();
      for (let load = 0; load < warmUp; load += 1) await read(all[load % all.length] as string);
      const before = await measure();
      for (let load = warmUp + 1; load < loads - 1; load += 1) await read(all[load % all.length] as string);
      const after = await measure();
      const growth = (part: keyof Reading) =>
        Math.round((after[part].bytes / before[part].bytes - 1) * 1000) / 10;
      const counts = { page: growth("page"), card: growth("card"), background: growth("background") };
      writeFigures({
        suite: "soak",
        form,
        browser: "chromium",
        counts: { loads, hovers: bench.hovers, ...counts },
      });
      for (const percent of Object.values(counts)) expect(percent).toBeLessThan(10);
      for (const part of ["page", "card"] as const) {
        expect(after[part].nodes).toBeLessThanOrEqual(before[part].nodes);
        expect(after[part].listeners).toBeLessThanOrEqual(before[part].listeners);
      }
      expect(await bench.session.complaints()).toEqual([]);
    },
    form === "full" ? 1_200_000 : 180_000,
  );
});
