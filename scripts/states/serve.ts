import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { type Site, startSite } from "../browser/site.ts";
import { until } from "../browser/until.ts";
import { oldestBrowsers } from "../build/oldest-browsers.ts";

const source = fileURLToPath(new URL("../../tests/states/", import.meta.url));
const built = new URL("../../.output/states/page/", import.meta.url);

/** Every state of popup and side panel as a page of a small site: `/index.html#state=paused&language=ja`. */
export async function serveStates(): Promise<Site> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: source,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: fileURLToPath(built),
      emptyOutDir: true,
      target: `chrome${oldestBrowsers.chromium}`,
      chunkSizeWarningLimit: 4000,
    },
  });
  return startSite(built);
}

/** Opens the page of all states, at the size of a popup, and says which there are. */
export async function openStates(
  session: BrowserSession,
  site: Site,
): Promise<{ page: BrowserPage; names: string[] }> {
  const page = await session.open(`${site.origin}/index.html`);
  await page.setSize(400, 600);
  const names = await until("the list of states", async () => {
    const names = await page.evaluate(() => [...document.querySelectorAll("a")].map((one) => one.innerText));
    return names.length > 0 && names;
  });
  return { page, names };
}

/** Shows a state in the page that has them all, and waits until everything in it is there. */
export async function showState(page: BrowserPage, name: string, language: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `state=${name}&language=${language}`);
  await until(`the state “${name}”`, () =>
    page.evaluate((name) => {
      const isComing = ({ playState, effect }: Animation) =>
        playState === "running" && effect?.getTiming().iterations !== Number.POSITIVE_INFINITY;
      return document.documentElement.dataset.state === name && !document.getAnimations().some(isComing);
    }, name),
  );
}
