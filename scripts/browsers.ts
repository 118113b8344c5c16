/** `node scripts/browsers.ts chromium firefox`: finds or gets the browsers and says which they are. */
import { getBrowser, NoBrowserError } from "./browser/get.ts";
import { browserNames } from "./browser/session.ts";

for (const name of browserNames.filter((name) => process.argv.slice(2).includes(name))) {
  try {
    const { program, version } = getBrowser(name);
    console.log(`${name} ${version}: ${program}`);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
