import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { SpokenLanguage } from "../../data/language/spoken.ts";
import { hoverMark, openOwnPage, tabShowing, waitForCard, waitForMarks } from "../browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { until } from "../browser/until.ts";
import { png, popupOverPage, screenshotSize, tile } from "./compose.ts";

/** Device pixels per CSS pixel: a smaller window drawn larger can still be read in the stores' previews. */
export const pixelRatio = 1.25;
const window = { width: screenshotSize.width / pixelRatio, height: screenshotSize.height / pixelRatio };
const popupSize = { width: 400, height: 600 };

export type Picture = { name: string; image: Buffer };

/** Takes the stores' pictures of Sidelight on a page, in a language. The session needs `pixelRatio`. */
export async function takePictures(
  session: BrowserSession,
  address: string,
  language: SpokenLanguage,
): Promise<Picture[]> {
  const page = await session.open(address);
  await waitForMarks(page);
  await page.setSize(window.width, window.height);
  const options = await openOwnPage(session, "options.html");
  await options.setSize(window.width, window.height);
  await click(options, `input[type=radio][value=${language}]`);
  const popup = await openOwnPage(session, `popup.html?tab=${await tabShowing(options, address)}`);
  await popup.setSize(popupSize.width, popupSize.height);
  for (const view of [options, popup])
    await until(`${view.url()} in ${language}`, () => speaks(view, language));

  // High enough for a whole card, of which the tile shows the upper part.
  await page.setSize(window.width, 1000);
  const tileImage = await tile(await readFile(icon), await cardPicture(page));
  await page.setSize(window.width, window.height);
  const card = await withCard(page, () => picture(page));
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const top = await picture(page);
  const names = await picture(popup);
  await showTab(popup, 2);
  await click(popup, ".facts-view button:last-child");
  await click(popup, ".fact-head");
  const facts = await picture(popup);
  await session.setScheme("dark");
  await page.reload();
  await waitForMarks(page);
  await showTab(popup, 3);
  for (let step = 0; step < 2; step++) await click(popup, ".timeline-tools button");
  const timeline = await popupOverPage(await picture(page), await picture(popup));
  await session.setScheme("light");
  // Anew, without the line that says that the language was changed.
  await options.reload();
  await until("the settings of marks", () =>
    options.evaluate(() => {
      document.querySelector("#marks")?.scrollIntoView();
      return scrollY > 0;
    }),
  );
  const marks = await picture(options);
  for (const opened of [popup, options, page]) await opened.close();

  return [
    { name: "1-card", image: await png(sharp(card)) },
    { name: "2-names", image: await popupOverPage(top, names) },
    { name: "3-sources", image: await popupOverPage(top, facts) },
    { name: "4-timeline", image: timeline },
    { name: "5-options", image: await png(sharp(marks)) },
    { name: "tile", image: tileImage },
  ];
}

const icon = new URL("../../assets/icon.svg", import.meta.url);

/** The card on its own, cut out of the page. */
function cardPicture(page: BrowserPage): Promise<Buffer> {
  return withCard(page, async () => {
    const box = await page.inCard((root) => {
      const card = [...root.children].find((child) => child.getBoundingClientRect().width > 0);
      const { left, top, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, width, height };
    });
    if (!box) throw new Error("There is no card to take a picture of.");
    const [left = 0, top = 0, width = 0, height = 0] = [box.left, box.top, box.width, box.height].map(
      (length) => Math.round(length * pixelRatio),
    );
    return sharp(await picture(page))
      .extract({ left, top, width, height })
      .toBuffer();
  });
}

async function withCard<Result>(page: BrowserPage, take: () => Promise<Result>): Promise<Result> {
  await page.bringToFront();
  await hoverMark(page, "Sanae Takaichi", 1);
  await waitForCard(page);
  const result = await take();
  await page.press("Escape");
  return result;
}

async function picture(page: BrowserPage): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-picture-"));
  const file = join(folder, "picture.png");
  await page.bringToFront();
  // Lets entrances end.
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.screenshot(file);
  const image = await readFile(file);
  await rm(folder, { recursive: true });
  return image;
}

function showTab(popup: BrowserPage, index: number): Promise<void> {
  return click(popup, "[role=tab]", index);
}

async function click(page: BrowserPage, selector: string, index = 0): Promise<void> {
  await until(`a control ${selector}`, () =>
    page.evaluate(
      (selector, index) => {
        const control = document.querySelectorAll<HTMLElement>(selector)[index];
        control?.click();
        return control !== undefined;
      },
      selector,
      index,
    ),
  );
}

function speaks(view: BrowserPage, language: string): Promise<boolean> {
  return view.evaluate((language) => document.documentElement.lang === language, language);
}
