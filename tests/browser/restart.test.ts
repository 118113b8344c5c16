import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { launch } from "../../scripts/browser/launch.ts";
import { offerFile } from "../../scripts/browser/offer-file.ts";
import { openOwnPage, readMarks } from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { startSite } from "../../scripts/browser/site.ts";
import { until } from "../../scripts/browser/until.ts";
import { browsersOfRun, formOf } from "../../scripts/report/suites.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { freshAfterFailure } from "./fresh-after-failure.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

/** A large pack takes a while on a busy machine. */
const slow = { timeout: 60_000 };

/** So many ways of writing names. 150,000 are the most that a pack may bring, and more than a short run has time for. */
const formCount = formOf("faults") === "full" ? 150_000 : 30_000;
const inWords = formCount.toLocaleString("en");

const syllables = [..."bdfghklmnprst"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));

/** A made-up name for each number: “Bababa”, “Bababe”. No two are alike. */
function nameOf(number: number): string {
  const count = syllables.length;
  const parts = [number, Math.floor(number / count), Math.floor(number / count ** 2)];
  const word = parts.map((part) => syllables[part % count]).join("");
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

/** A pack with so many. The blank after each name has to be tidied away, so none can be read at a glance. */
function largePack(version: string): string {
  const [entity] = smallPack().entities;
  const perEntity = 2000;
  const entities = Array.from({ length: formCount / perEntity }, (_, at) => ({
    ...entity,
    id: `name-${at}`,
    names: { en: nameOf(at * perEntity) },
    relations: [],
    forms: Array.from({ length: perEntity }, (_, form) => ({
      text: `${nameOf(at * perEntity + form)} `,
      language: "en",
      kind: "name",
    })),
  }));
  const title = "A large pack";
  return JSON.stringify({ ...smallPack(), id: "large", title, version, entities, facts: [], timeline: [] });
}

const some = [0, Math.floor(formCount / 2) + 321, formCount - 1].map(nameOf);
const article = articleFrom(
  `A list of names\nSanae Takaichi read it out: ${some.join(" and ")}. Ada Quill listened.`,
);

describe.each(browsersOfRun())("a browser that is closed, %s", (browser) => {
  const bench = freshAfterFailure(
    async () => {
      const profile = mkdtempSync(join(tmpdir(), "sidelight-profile-"));
      const site = await startSite(new URL("../", import.meta.url));
      return { profile, site, session: await launch(browser, { profile }), hasPacks: false };
    },
    async ({ profile, site, session }) => {
      await session.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  );

  const openNames = () => bench.session.open(bench.site.add("/names.html", article));

  async function startAgain(): Promise<void> {
    bench.session = await launch(browser, { profile: bench.profile });
  }

  const textOf = (page: BrowserPage, selector: string) =>
    page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", selector);

  async function importPack(options: BrowserPage, text: string): Promise<void> {
    await offerFile(options, ".add-pack", text);
    await until("the preview", async () => (await textOf(options, ".import-offer")) !== "", slow);
    await press(options, "Import");
  }

  /** For tests that begin with both packs: the first test has left them, unless one has failed since. */
  async function importPacks(): Promise<void> {
    if (bench.hasPacks) return;
    const page = await openNames();
    const options = await openOwnPage(bench.session, "options.html");
    await importPack(options, JSON.stringify(smallPack()));
    await marksOn(page, ["Ada Quill"]);
    await importPack(options, largePack("1.0.0"));
    await marksOn(page, [...some, "Ada Quill"]);
    bench.hasPacks = true;
  }

  /** Waits until these names are marked, and answers what else is. */
  async function marksOn(page: BrowserPage, names: readonly string[]): Promise<string[]> {
    return until(
      `marks on ${names.join(", ")}`,
      async () => {
        const texts = (await readMarks(page)).map(({ text }) => text);
        return names.every((name) => texts.includes(name)) && texts;
      },
      slow,
    );
  }

  const packs = (options: BrowserPage) =>
    until("the packs", () =>
      options.evaluate(() => {
        const cards = [...document.querySelectorAll<HTMLElement>(".pack")];
        return cards.map(({ innerText }) => innerText.replaceAll(/\s+/g, " "));
      }),
    );

  /** After a start, the background is still opening the packs: it may take a while until the options are drawn. */
  async function openWithAllPacks() {
    const options = await bench.session.open(`${bench.session.extensionOrigin}/options.html`);
    const cards = await until(
      "all packs",
      async () => {
        const cards = await packs(options);
        return cards.length === 3 && cards;
      },
      slow,
    );
    return { options, cards };
  }

  it(`imports ${inWords} forms with a progress bar, can stop that, and marks pages by them`, async () => {
    const page = await openNames();
    const options = await openOwnPage(bench.session, "options.html");
    await importPack(options, JSON.stringify(smallPack()));
    await marksOn(page, ["Ada Quill", "Sanae Takaichi"]);

    await options.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const bar = document.querySelector("progress");
        if (bar?.hasAttribute("value")) seen.add(bar.value);
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await offerFile(options, ".add-pack", largePack("1.0.0"));
    await press(options, "Cancel");
    await until("the way to begin again", async () =>
      (await textOf(options, ".add-pack")).includes("Choose a file"),
    );
    expect(await packs(options)).toHaveLength(2);

    await importPack(options, largePack("1.0.0"));
    const steps = await options.evaluate(() => [...(globalThis as unknown as { seen: Set<number> }).seen]);
    expect(steps.length).toBeGreaterThan(5);
    await marksOn(page, [...some, "Ada Quill", "Sanae Takaichi"]);
    expect((await packs(options)).join("\n")).toContain(`${inWords} spellings`);
    bench.hasPacks = true;
  }, 180_000);

  it("has everything again when it is opened, and keeps the reader’s choices through an update of the pack", async () => {
    await importPacks();
    await bench.session.close();
    await startAgain();
    const page = await openNames();
    await marksOn(page, [...some, "Ada Quill", "Sanae Takaichi"]);
    const { options } = await openWithAllPacks();
    await press(options, "Mark The bridge");
    await until("no mark on a topic that is off", async () => {
      const texts = (await readMarks(page)).map(({ text }) => text);
      return texts.length === 1 && texts[0] === "Sanae Takaichi";
    });

    await offerFile(options, ".add-pack", largePack("2.0.0"));
    await until(
      "the preview",
      async () => (await textOf(options, ".import-offer")).includes("It updates"),
      slow,
    );
    await press(options, "Update");
    await until("the update", async () => (await packs(options)).join("\n").includes("Version 2.0.0"), slow);
    expect(await textOf(options, ".topic-row[data-off]")).toContain("The bridge");
    await press(options, "Mark The bridge");
    await marksOn(page, some);
  }, 180_000);

  it("starts whole after it was closed in the middle of an import", async () => {
    await importPacks();
    const options = await openOwnPage(bench.session, "options.html");
    await offerFile(options, ".add-pack", largePack("3.0.0"));
    await until(
      "the preview",
      async () => (await textOf(options, ".import-offer")).includes("It updates"),
      slow,
    );
    await press(options, "Update");
    await bench.session.crash();

    await startAgain();
    const page = await openNames();
    await marksOn(page, [...some, "Ada Quill", "Sanae Takaichi"]);
    const { cards } = await openWithAllPacks();
    // All of the new version or all of the old one.
    expect(cards.join("\n")).toMatch(/Version [123]\.0\.0/);
    expect(cards.join("\n")).not.toContain("damaged");
    expect(await bench.session.complaints()).toEqual([]);
  }, 180_000);
});
