import { expect } from "vitest";
import {
  hoverMark,
  openOwnPage,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "../../scripts/browser/reader.ts";
import type { BrowserPage } from "../../scripts/browser/session.ts";
import { until } from "../../scripts/browser/until.ts";
import { formOf } from "../../scripts/report/suites.ts";
import { smallPack } from "../unit/data/small-pack.ts";
import { counted } from "./counted.ts";
import { pastePack } from "./files.ts";
import { inBrowsersOfRun } from "./in-browsers.ts";
import { articleFrom } from "./news-page.ts";
import { press } from "./press.ts";

const form = formOf("faults");
const story = articleFrom(
  "The bridge is open\nAda Quill crossed it. Sanae Takaichi sent Donald Trump a telegram.",
);

/** So many milliseconds after the reader has done something. */
const moments =
  form === "full" ? [0, 5, 10, 20, 40, 80, 150, 250, 320, 340, 360, 400, 500] : [0, 40, 330, 360];

/** Browsers end an idle background after half a minute, and at any moment when they need its memory. */
inBrowsersOfRun("faults of the background", (bench) => {
  const fault = counted({
    suite: "faults",
    part: "background",
    form,
    browser: () => bench.session.name,
    what: "cases",
  });
  async function openStory(): Promise<BrowserPage> {
    const page = await bench.session.open(bench.site.add("/bridge.html", story));
    await waitForMarks(page);
    return page;
  }

  const pressInCard = (page: BrowserPage, text: string) =>
    until(`“${text}” in the card`, () =>
      page.inCard((root, text) => {
        const button = [...root.querySelectorAll("button")].find((each) => each.textContent?.includes(text));
        button?.click();
        return button !== undefined;
      }, text),
    );

  const isMarked = async (page: BrowserPage, name: string) =>
    (await readMarks(page)).some(({ text }) => text === name);

  fault("stopped while nothing happens: the next card wakes it", async () => {
    const page = await openStory();
    await bench.session.extension.stopBackground();
    expect(await bench.session.extension.isBackgroundRunning()).toBe(false);
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Prime Minister");
    await page.close();
  });

  for (const moment of moments) {
    fault(
      `stopped ${moment} ms after a reader has come to a name: the card opens, with all that is in it`,
      async () => {
        const page = await openStory();
        await hoverMark(page, "Sanae Takaichi");
        await new Promise((resolve) => setTimeout(resolve, moment));
        await bench.session.extension.stopBackground();
        await waitForCard(page, "Prime Minister");
        await page.close();
      },
    );
  }

  fault("stopped while a card is open: what is pressed in it happens, and Undo too", async () => {
    const page = await openStory();
    await hoverMark(page, "Sanae Takaichi");
    await waitForCard(page, "Prime Minister");
    await bench.session.extension.stopBackground();
    await pressInCard(page, "More");
    await pressInCard(page, "Hide the topic");
    await until("the topic to go", async () => !(await isMarked(page, "Sanae Takaichi")));
    await bench.session.extension.stopBackground();
    await pressInCard(page, "Undo");
    await until("the topic to be back", () => isMarked(page, "Sanae Takaichi"));
    await page.press("Escape");
    await waitForNoCard(page);
    await page.close();
  });

  for (const moment of form === "full" ? [0, 10, 20, 40, 80, 160] : [0, 30]) {
    fault(
      `stopped ${moment} ms after a pack was imported: its names are marked as soon as it wakes`,
      async () => {
        const page = await openStory();
        const options = await openOwnPage(bench.session, "options.html");
        await pastePack(options, JSON.stringify(smallPack()));
        await press(options, "Import");
        await new Promise((resolve) => setTimeout(resolve, moment));
        await bench.session.extension.stopBackground();
        // The page may just be changing over to the names of both packs.
        await until("the names known before", () => isMarked(page, "Sanae Takaichi"));
        // Whatever the reader does next wakes it: here, coming to a name.
        await page.bringToFront();
        await hoverMark(page, "Sanae Takaichi");
        await until("the pack's name", () => isMarked(page, "Ada Quill"));
        await options.bringToFront();
        await press(options, "Remove The harbour bridge");
        await until("its name to go", async () => !(await isMarked(page, "Ada Quill")));
        await options.close();
        await page.close();
      },
    );
  }

  fault("stopped under open options: they go on, and what is switched in them happens", async () => {
    const page = await openStory();
    const options = await openOwnPage(bench.session, "options.html");
    await bench.session.extension.stopBackground();
    await press(options, "Mark Government");
    await until("the topic to go", async () => !(await isMarked(page, "Sanae Takaichi")));
    await press(options, "Mark Government");
    await until("the topic to be back", () => isMarked(page, "Sanae Takaichi"));
    await options.close();
    await page.close();
  });
});
