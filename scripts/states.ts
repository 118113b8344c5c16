/** `npm run states`: pictures of every state that popup and side panel can be in, and of some cards. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { spokenLanguages } from "../data/language/spoken.ts";
import { launch } from "./browser/launch.ts";
import type { BrowserSession } from "./browser/session.ts";
import { withBrowser } from "./browser/with-browser.ts";
import { readArguments } from "./command/read-arguments.ts";
import { pictureCards } from "./states/cards.ts";
import { openStates, serveStates, showState } from "./states/serve.ts";

const pictures = fileURLToPath(new URL("../.output/states/", import.meta.url));
const usage = `Usage: npm run states -- [NAME...]

Takes a picture of every state of popup and side panel, light and dark, in every language, and of ten cards, into
.output/states.
  NAME  only those with this in their name: silent, card`;

const { words: wanted } = readArguments({ usage, words: Number.POSITIVE_INFINITY });
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));

await withBrowser(async () => {
  const session = await launch("chromium", { pixelRatio: 2 });
  mkdirSync(pictures, { recursive: true });
  const states = await pictureStates(session);
  const cards = await pictureCards(session, pictures, isWanted);
  if (states + cards > 0)
    console.log(`${states} pictures of states and ${cards} of cards are in ${pictures}`);
  else {
    console.error(`No state and no card has ${wanted.map((name) => `“${name}”`).join(" or ")} in its name.`);
    process.exitCode = 1;
  }
  await session.close();
});

async function pictureStates(session: BrowserSession): Promise<number> {
  const site = await serveStates();
  const { page, names } = await openStates(session, site);
  const chosen = names.filter(isWanted);
  for (const scheme of ["light", "dark"] as const) {
    await session.setScheme(scheme);
    for (const language of spokenLanguages) {
      for (const name of chosen) {
        await showState(page, name, language);
        await page.screenshot(`${pictures}${name}-${language}-${scheme}.png`);
      }
    }
  }
  await page.close();
  await site.close();
  return chosen.length * spokenLanguages.length * 2;
}
