/**
 * `npm run states`: a picture of every state that popup and side panel can be in, light and dark, in every
 * language, into `.output/states`. Words after it choose states by name: `npm run states -- silent opening`.
 */
import { mkdirSync } from "node:fs";
import { spokenLanguages } from "../data/language/spoken.ts";
import { NoBrowserError } from "./browser/get.ts";
import { launch } from "./browser/launch.ts";
import { openState, serveStates, stateNames } from "./states/serve.ts";

const pictures = new URL("../.output/states/", import.meta.url).pathname;
const wanted = process.argv.slice(2);

try {
  const site = await serveStates();
  const session = await launch("chromium");
  mkdirSync(pictures, { recursive: true });
  const names = (await stateNames(session, site)).filter(
    (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  for (const scheme of ["light", "dark"] as const) {
    await session.setScheme(scheme);
    for (const language of spokenLanguages) {
      for (const name of names) {
        const page = await openState(session, site, name, language);
        await page.screenshot(`${pictures}${name}-${language}-${scheme}.png`);
        await page.close();
      }
    }
  }
  console.log(
    `${names.length} states, each in ${spokenLanguages.join(" and ")}, light and dark, in ${pictures}`,
  );
  await session.close();
  await site.close();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
