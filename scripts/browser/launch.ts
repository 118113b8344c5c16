import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import { getBrowser } from "./get.ts";
import type { BrowserName, BrowserSession, LaunchOptions } from "./session.ts";
import { startAgain } from "./start-again.ts";

/** The folder under `.output` that a browser's build goes to. */
export const buildOf: Record<BrowserName, string> = { chromium: "chrome-mv3", firefox: "firefox-mv3" };

/** Where a browser's build lies. `SIDELIGHT_OUTPUT` names another folder of builds than `.output`. */
export function buildFolder(name: BrowserName): string {
  const output = process.env.SIDELIGHT_OUTPUT ?? fileURLToPath(new URL("../../.output", import.meta.url));
  return `${output}/${buildOf[name]}`;
}

/** A browser that starts beside another one now and then never answers; on a busy machine others take half a minute. */
const patience = { within: 45_000, tries: 3 };

/** Starts a browser, with the built extension in it where nothing else is said. */
export async function launch(
  name: BrowserName,
  options: Partial<Omit<LaunchOptions, "program">> = {},
): Promise<BrowserSession> {
  const { program } = getBrowser(name);
  const start = () =>
    (name === "chromium" ? launchChromium : launchFirefox)({
      program,
      extension: buildFolder(name),
      ...options,
    });
  // A kept profile belongs to one browser at a time.
  if (options.profile) return start();
  return startAgain(start, (slow) => void slow.close().catch(() => {}), patience);
}
