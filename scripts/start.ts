/** `npm start`: builds Sidelight and opens it on the sample news page. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildOf, launch } from "./browser/launch.ts";
import { type BrowserName, type BrowserSession, browserNames } from "./browser/session.ts";
import { startSite } from "./browser/site.ts";
import { withBrowser } from "./browser/with-browser.ts";
import { readArguments } from "./command/read-arguments.ts";
import { tour } from "./start/tour.ts";

const usage = `Usage: npm start -- [${browserNames.join(" | ")}]

Builds Sidelight and opens it on a sample news page, in Chromium where no browser is named. Without a display it does
the same unseen, prints what it found and writes screenshots.`;

const { words } = readArguments({ usage, words: browserNames });
const name: BrowserName = browserNames.find((name) => words.includes(name)) ?? "chromium";
const screenshots = fileURLToPath(new URL("../.output/screenshots/", import.meta.url));

await withBrowser(async () => {
  build();
  const session = await launch(name, { visible: hasDisplay(), keepWelcome: hasDisplay(), pixelRatio: 2 });
  const site = await startSite(new URL("../tests/sample/", import.meta.url));
  const address = `${site.origin}/index.html`;
  console.log(`Sidelight is in ${session.name} ${session.version}.`);
  if (hasDisplay()) await show(session, address);
  else await tour(session, address, screenshots);
  await session.close();
  await site.close();
});

function build(): void {
  console.log(`Building Sidelight into .output/${buildOf[name]} …`);
  const target = name === "firefox" ? " -b firefox" : "";
  // On Windows the program is a batch file, which only a shell starts.
  const { status, stdout, stderr } = spawnSync(`wxt build${target}`, { shell: true, encoding: "utf8" });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

async function show(session: BrowserSession, address: string): Promise<void> {
  await session.open(address);
  console.log(`The sample page is open: ${address}`);
  console.log("Rest the pointer on a dotted name. Close the window when you have seen enough.");
  await session.closed;
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
