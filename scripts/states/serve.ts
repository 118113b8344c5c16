import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { BrowserPage, BrowserSession } from "../browser/session.ts";
import { type Site, startSite } from "../browser/site.ts";
import { until } from "../browser/until.ts";

const source = fileURLToPath(new URL("../../tests/states/", import.meta.url));
const built = new URL("../../.output/states/page/", import.meta.url);

/** Every state of popup and side panel as a page of a small site: `/index.html?state=paused&language=ja`. */
export async function serveStates(): Promise<Site> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: source,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: fileURLToPath(built),
      emptyOutDir: true,
      target: "chrome128",
      chunkSizeWarningLimit: 4000,
    },
  });
  return startSite(built);
}

export async function stateNames(session: BrowserSession, site: Site): Promise<string[]> {
  const page = await session.open(`${site.origin}/index.html`);
  const names = await until("the list of states", async () => {
    const names = await page.evaluate(() => [...document.querySelectorAll("a")].map((one) => one.innerText));
    return names.length > 0 && names;
  });
  await page.close();
  return names;
}

/** A state at the size of a popup, once everything in it is there. */
export async function openState(
  session: BrowserSession,
  site: Site,
  name: string,
  language: string,
): Promise<BrowserPage> {
  const page = await session.open(`${site.origin}/index.html?state=${name}&language=${language}`);
  await page.setSize(400, 600);
  await until(`the state “${name}”`, () => page.evaluate(() => document.documentElement.dataset.state));
  return page;
}
