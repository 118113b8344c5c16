/** `node scripts/browsers.ts`: finds or gets the browsers and says which they are. */
import { getBrowser } from "./browser/get.ts";
import { browserNames } from "./browser/session.ts";
import { withBrowser } from "./browser/with-browser.ts";
import { readArguments } from "./command/read-arguments.ts";

const usage =
  "Usage: node scripts/browsers.ts [chromium] [firefox]\n\nFinds or gets these browsers, or both.";
const { words } = readArguments({ usage, words: browserNames });

for (const name of browserNames.filter((name) => words.length === 0 || words.includes(name))) {
  await withBrowser(() => {
    const { program, version } = getBrowser(name);
    console.log(`${name} ${version}: ${program}`);
  });
}
