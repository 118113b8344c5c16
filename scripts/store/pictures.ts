import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { SpokenLanguage } from "../../data/language/spoken.ts";
import { hoverMark, openOwnPage, tabShowing, waitForCard, waitForMarks } from "../browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { until } from "../browser/until.ts";
import { png, popupOverPage, screenshotSize, tile } from "./compose.ts";

/** Device pixels per CSS pixel: a smaller window drawn larger can still be read in the stores’ previews. */
export const pixelRatio = 1.25;
const windowSize = { width: screenshotSize.width / pixelRatio, height: screenshotSize.height / pixelRatio };
const popupSize = { width: 400, height: 600 };
/** High enough for a whole card. */
const highWindow = 1000;

const icon = new URL("../../assets/icon.svg", import.meta.url);

export type Picture = { name: string; image: Buffer };

/** What there is to take pictures of. */
type Stage = { session: BrowserSession; page: BrowserPage; popup: BrowserPage; options: BrowserPage };

/** Each of the stores’ pictures, in their order there. */
const pictures: Record<string, (stage: Stage) => Promise<Buffer>> = {
  "1-card": async ({ page }) => png(sharp(await withCard(page, () => picture(page)))),

  "2-names": async ({ page, popup }) => {
    await showTab(popup, 0);
    return popupOverPage(await topOf(page), await picture(popup));
  },

  "3-sources": async ({ page, popup }) => {
    await showTab(popup, 2);
    await click(popup, ".facts-view button:last-child");
    await click(popup, ".fact-head");
    return popupOverPage(await topOf(page), await picture(popup));
  },

  "4-timeline": async ({ session, page, popup }) => {
    await session.setScheme("dark");
    await page.reload();
    await waitForMarks(page);
    await showTab(popup, 3);
    // Twice farther away, so that the whole story is in it.
    for (let step = 0; step < 2; step++) await click(popup, ".timeline-tools button");
    const image = await popupOverPage(await topOf(page), await picture(popup));
    await session.setScheme("light");
    return image;
  },

  "5-options": async ({ options }) => {
    // Anew, without the line that says that the language was changed.
    await options.reload();
    await until("the settings of marks", () =>
      options.evaluate(() => {
        document.querySelector("#marks")?.scrollIntoView();
        return scrollY > 0;
      }),
    );
    return png(sharp(await picture(options)));
  },

  tile: async ({ page }) => {
    await page.reload();
    await waitForMarks(page);
    await page.setSize(windowSize.width, highWindow);
    return tile(await readFile(icon), await withCard(page, () => cardOn(page)));
  },
};

/** Takes the pictures of Sidelight on a page, in a language. The session needs `pixelRatio`. */
export async function takePictures(
  session: BrowserSession,
  address: string,
  language: SpokenLanguage,
): Promise<Picture[]> {
  const stage = await openStage(session, address, language);
  const taken: Picture[] = [];
  for (const [name, take] of Object.entries(pictures)) taken.push({ name, image: await take(stage) });
  return taken;
}

async function openStage(session: BrowserSession, address: string, language: SpokenLanguage): Promise<Stage> {
  const page = await session.open(address);
  await waitForMarks(page);
  await page.setSize(windowSize.width, windowSize.height);
  const options = await openOwnPage(session, "options.html");
  await options.setSize(windowSize.width, windowSize.height);
  await click(options, `input[type=radio][value=${language}]`);
  const popup = await openOwnPage(session, `popup.html?tab=${await tabShowing(options, address)}`);
  await popup.setSize(popupSize.width, popupSize.height);
  for (const view of [options, popup])
    await until(`${view.url()} in ${language}`, () =>
      view.evaluate((language) => document.documentElement.lang === language, language),
    );
  return { session, page, popup, options };
}

async function withCard<Result>(page: BrowserPage, take: () => Promise<Result>): Promise<Result> {
  await page.bringToFront();
  await hoverMark(page, "Sanae Takaichi", 1);
  await waitForCard(page);
  const result = await take();
  await page.press("Escape");
  return result;
}

/** The open card on its own, cut out of the page. */
async function cardOn(page: BrowserPage): Promise<Buffer> {
  const box = await page.inCard((root) => {
    const card = [...root.children].find((child) => child.getBoundingClientRect().width > 0);
    const { left, top, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height];
  });
  const [left = 0, top = 0, width = 0, height = 0] = (box ?? []).map((length) =>
    Math.round(length * pixelRatio),
  );
  return sharp(await picture(page))
    .extract({ left, top, width, height })
    .toBuffer();
}

async function topOf(page: BrowserPage): Promise<Buffer> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  return picture(page);
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
