import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import { getBrowser } from "./get.ts";
import type { BrowserName, BrowserSession, LaunchOptions } from "./session.ts";

/** The folder under `.output` that a browser's build goes to. */
export const buildOf: Record<BrowserName, string> = { chromium: "chrome-mv3", firefox: "firefox-mv3" };

/** Starts a browser with the built extension in it. `SIDELIGHT_OUTPUT` names another folder of builds than `.output`. */
export function launch(
  name: BrowserName,
  options: Pick<LaunchOptions, "visible" | "pixelRatio" | "keepWelcome" | "profile"> = {},
): Promise<BrowserSession> {
  const { program } = getBrowser(name);
  const output = process.env.SIDELIGHT_OUTPUT ?? new URL("../../.output", import.meta.url).pathname;
  const extension = `${output}/${buildOf[name]}`;
  const start = name === "chromium" ? launchChromium : launchFirefox;
  return start({ program, extension, ...options });
}
