import { mkdir } from "node:fs/promises";
import { relative } from "node:path";
import type { PageMention } from "../../data/page/page-state.ts";
import { askPage, hoverMark, openOwnPage, tabShowing, waitForCard, waitForMarks } from "../browser/reader.ts";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { until } from "../browser/until.ts";

/** Walks through Sidelight as a reader would, prints what it found and takes a picture of each stop, light and dark. */
export async function tour(session: BrowserSession, address: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await session.open(address);
  await waitForMarks(page);

  const options = await openOwnPage(session, "options.html");
  const tab = await tabShowing(options, address);
  const state = await until("the page's mentions", () => askPage(options, tab));
  print(state.mentions);

  // High enough for a whole card.
  await page.setSize(1280, 1240);
  const popup = await openOwnPage(session, `popup.html?tab=${tab}`);
  await popup.setSize(400, 600);
  await options.setSize(1000, 900);

  console.log("\nScreenshots:");
  for (const scheme of ["light", "dark"] as const) {
    await session.setScheme(scheme);
    const picture = async (of: BrowserPage, title: string, options?: { wholePage: boolean }) => {
      const file = `${folder}${title}-${scheme}.png`;
      await of.bringToFront();
      await of.screenshot(file, options);
      console.log(`  ${relative(process.cwd(), file)}`);
    };
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await picture(page, "page", { wholePage: true });
    await openCard(page, "Sanae Takaichi", 1);
    // Lets the card's entrance end.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await picture(page, "card");
    await page.press("Escape");
    await picture(popup, "popup");
    await picture(options, "options", { wholePage: true });
  }
}

/** Firefox tells a page late that a picture of all of it changed its size; that ends a hover, and a reader would try again. */
async function openCard(page: BrowserPage, text: string, nth: number): Promise<void> {
  await hoverMark(page, text, nth);
  await waitForCard(page).catch(async () => {
    await hoverMark(page, text, nth);
    await waitForCard(page);
  });
}

function print(mentions: readonly PageMention[]): void {
  const byTopic = Map.groupBy(mentions, ({ topic }) => topic);
  console.log(`\nFound on the sample page: ${mentions.length} mentions of ${byTopic.size} topics`);
  for (const [topic, ofTopic] of byTopic) {
    console.log(`  ${topic}`);
    for (const [entity, ofEntity] of Map.groupBy(ofTopic, ({ entity }) => entity)) {
      const texts = new Set(ofEntity.map(({ text }) => text));
      console.log(
        `    ${entity.padEnd(28)} ${String(ofEntity.length).padStart(2)} × ${[...texts].join(" · ")}`,
      );
    }
  }
}
